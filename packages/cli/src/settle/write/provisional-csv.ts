import { maskCitizenNumber, regionOf } from '@dzfp/core/model';
import { yuan } from '../figures.ts';
import type { PersonYear } from '../person-year.ts';
import { csvOf, type CsvColumn } from '@dzfp/ledger';
import { printMillionths } from './share.ts';

const within = { yes: '是', no: '否', open: '未定' } as const;

const text = (header: string, cell: CsvColumn<PersonYear>['cell']): CsvColumn<PersonYear> => ({
  header,
  kind: 'text',
  cell,
});

const extent = (of: PersonYear): NonNullable<PersonYear['provisional']>['extent'] => of.provisional?.extent;
const amount = (header: string, fen: (of: PersonYear) => number | undefined): CsvColumn<PersonYear> => ({
  header,
  kind: 'number',
  cell: (of) => {
    const value = fen(of);
    return value === undefined ? '' : yuan(value);
  },
});

const columns: readonly CsvColumn<PersonYear>[] = [
  text('人编号', ({ person }) => person.personNumber),
  text('姓名', ({ person }) => person.name),
  text('证件号码（脱敏）', ({ person }) => maskCitizenNumber(person.number)),
  text('县(市、区)', ({ county }) => regionOf(county)?.name.zh ?? county),
  text('年度', ({ year }) => String(year)),
  text('搁置行号', ({ provisional }) => provisional?.rows.join('、') ?? ''),
  text('人员信息未知', ({ provisional }) => (provisional?.unknownFacts === true ? '是' : '否')),
  amount('已结算总费用', ({ figures }) => figures.totalCost),
  amount('已结算个人负担', ({ figures }) => figures.burden),
  amount('全年个人负担下限', (of) => extent(of)?.figures.burden.least),
  amount('全年个人负担上限', (of) => extent(of)?.figures.burden.most),
  text('负担比例下限', (of) => shareEnd(extent(of)?.share.least)),
  text('负担比例上限', (of) => shareEnd(extent(of)?.share.most)),
  text('全年在限度内', (of) => within[extent(of)?.within ?? 'open']),
];

function shareEnd(share: number | undefined): string {
  return share === undefined ? '' : printMillionths(share);
}

/** The years that are not final, with the figures between which they will end. */
export function provisionalCsv(years: readonly PersonYear[]): string {
  return csvOf(
    columns,
    years.filter(({ provisional }) => provisional !== undefined),
  );
}
