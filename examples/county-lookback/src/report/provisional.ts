import { printMillionths, type PersonYear, type Settled } from '@dzfp/cli/settle';
import { maskCitizenNumber, regionOf } from '@dzfp/core/model';
import { grouped } from './grouped.ts';
import { html, type Html } from './html.ts';
import { section, table, type Column } from './table.ts';

const verdict = { yes: '在限度内', no: '超出限度', open: '未定' } as const;

const columns: readonly Column<PersonYear>[] = [
  { zh: '人编号', en: 'person', cell: ({ person }) => person.personNumber },
  { zh: '证件号码', en: 'citizen number', cell: ({ person }) => maskCitizenNumber(person.number) },
  { zh: '县(市、区)', en: 'county', cell: ({ county }) => regionOf(county)?.name.zh ?? county },
  { zh: '搁置行', en: 'rows open', cell: ({ provisional }) => provisional?.rows.join(', ') ?? '' },
  { zh: '已结算次数', en: 'stays settled', number: true, cell: ({ stays }) => String(stays.length) },
  { zh: '已结算负担', en: 'burden so far', number: true, cell: ({ figures }) => grouped(figures.burden) },
  { zh: '全年个人负担', en: 'burden of the year between', number: true, cell: burdenOf },
  { zh: '全年负担比例', en: 'share of the year between', number: true, cell: shareOf },
  {
    zh: '达标',
    en: 'limit',
    cell: ({ provisional, person }) =>
      person.registered.includes(true) ? verdict[provisional?.extent?.within ?? 'open'] : '非保障对象',
  },
];

/** 暂定年度: they are counted apart, with the figures between which they will end. */
export function provisionalSection({ years }: Settled): Html {
  const open = years.filter(({ provisional }) => provisional !== undefined);
  return section(
    'provisional',
    `暂定年度（${open.length} 人）`,
    'Provisional years: bounds over every way in which the open rows may turn out',
    table(columns, open),
    html`<p class="note">
      重复与重叠的行：计入或不计入；医院级别不明：逐级；出院日期有误：入院至结算之间的每一天；政策范围内费用有误：0
      至总费用。 Duplicate and overlapping rows in or out; each hospital level; each day between admission and
      settlement; an in-policy cost from 0 to the total.
    </p>`,
  );
}

function burdenOf({ provisional }: PersonYear): string {
  const burden = provisional?.extent?.figures.burden;
  if (!burden) return '–';
  return burden.least === burden.most ? grouped(burden.least) : `${grouped(burden.least)} – ${grouped(burden.most)}`;
}

function shareOf({ provisional }: PersonYear): string {
  const share = provisional?.extent?.share;
  if (!share) return '–';
  const [least, most] = [printMillionths(share.least), printMillionths(share.most)];
  return least === most ? least : `${least} – ${most}`;
}
