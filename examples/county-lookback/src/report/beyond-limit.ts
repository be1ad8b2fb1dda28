import {
  classNameOf,
  guaranteeOf,
  isBeyondLimit,
  lastDecision,
  printShare,
  type PersonYear,
  type Settled,
  type SettleOptions,
} from '@dzfp/cli/settle';
import { maskCitizenNumber, regionOf } from '@dzfp/core/model';
import { payers } from '@dzfp/medical';
import { html, type Html } from './html.ts';
import { layers } from './layers.ts';
import { section, table, type Column } from './table.ts';

/** 达到或超过限度的名单: by how much, and whose cap leaves enough to close it. */
export function beyondLimitSection({ years }: Settled, options: SettleOptions): Html {
  const final = years.filter(({ provisional }) => provisional === undefined);
  const listed = final.filter(isBeyondLimit);
  const others = final.filter((year) => lastDecision(year)?.withinLimit === false && !isBeyondLimit(year));
  return section(
    'limit',
    `达到或超过限度的保障对象（${listed.length} 人）`,
    'Promised persons at or above the limit: exceptions are listed, not hidden',
    table(columnsFor(options), listed),
    html`<p class="note">
      另有 ${others.length} 名不属于保障对象的人（脱贫不享受政策且无民政身份等）超过同一比例，不在承诺之内。
      ${others.length} further persons are above the same share but not covered by the promise.
      “可补足”表示该方封顶余额足够，不表示已批准。 “Could close” means that the cap leaves enough, not that anybody has
      agreed.
    </p>`,
  );
}

function columnsFor(options: SettleOptions): readonly Column<PersonYear>[] {
  return [
    { zh: '人编号', en: 'person', cell: ({ person }) => person.personNumber },
    { zh: '证件号码', en: 'citizen number', cell: ({ person }) => maskCitizenNumber(person.number) },
    { zh: '县(市、区)', en: 'county', cell: ({ county }) => regionOf(county)?.name.zh ?? county },
    { zh: '类别', en: 'class', cell: ({ benefitClass }) => classNameOf(benefitClass).zh },
    { zh: '住院次数', en: 'stays', number: true, cell: ({ stays }) => String(stays.length) },
    {
      zh: '年度负担比例',
      en: 'share of the year, exact',
      number: true,
      cell: (year) => {
        const share = lastDecision(year)?.yearShare ?? '0/1';
        return html`${printShare(share, 'zh')}<small>${share}</small>`;
      },
    },
    { zh: '超出金额', en: 'excess', number: true, cell: (year) => lastDecision(year)?.excess ?? '' },
    { zh: '可补足的支付方', en: 'who could close it', cell: (year) => closers(year, options) },
  ];
}

function closers(year: PersonYear, options: SettleOptions): string {
  const closable = guaranteeOf(year, options)?.closableBy;
  const names = payers.filter((payer) => closable?.[payer] === true);
  return names.map((payer) => layers.find(({ field }) => field === payer)?.zh ?? payer).join('、');
}
