import type { SettleOptions } from '@dzfp/cli/settle';
import { inpatientSettlement } from '@dzfp/medical';
import { curveAt, largest, type CurvePerson, type CurvePoint } from './curve-points.ts';
import { legend, markDefinitions } from './curve-legend.ts';
import { curveSvg } from './curve-svg.ts';
import { grouped } from './grouped.ts';
import { html, type Html } from './html.ts';
import { layers } from './layers.ts';
import { section, table, type Column } from './table.ts';

/** Where and when the curves are drawn: the county with the code of Dezhou's seat, at the end of the year. */
const place = { jurisdiction: '371402', on: '2019-12-31' };

const persons: readonly CurvePerson[] = [
  {
    zh: '建档立卡贫困人口，二级医院，已参加商业补充保险',
    en: 'registered poor, level-2 hospital, with commercial supplement',
    facts: { registered: true, civilAffairs: 'none', supplementInsured: true, tier: 'level2' },
  },
  {
    zh: '一般居民，二级医院，未参加商业补充保险',
    en: 'general resident, level-2 hospital, without commercial supplement',
    facts: { registered: false, civilAffairs: 'none', supplementInsured: false, tier: 'level2' },
  },
];

const listed = [1000, 3000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000];

/** 负担曲线: who bears which part of a single stay, from small bills to large ones. */
export function curveSection(options: SettleOptions): Html {
  const drawn = Array.from({ length: 160 }, (_, i) => Math.max(50, Math.round(((i + 1) / 160) ** 2 * largest)));
  const limit = Number(inpatientSettlement.in({ ...place, book: options.book }).values['burdenLimit']?.wire ?? 0);
  const charts = persons.map(
    (person) =>
      html`<figure>
        <figcaption>${person.zh}<small>${person.en}</small></figcaption>
        ${curveSvg(curveAt(person, drawn, options, place), `${person.zh} ${person.en}`, limit)}
      </figure>`,
  );
  const tables = persons.map(
    (person) =>
      html`<h3>${person.zh}</h3>
        ${table(columns, curveAt(person, listed, options, place))}`,
  );
  return section(
    'curve',
    '负担曲线',
    'Who bears which share of one stay, by in-policy cost',
    markDefinitions(),
    legend(),
    html`<div class="pair">${charts}</div>`,
    ...tables,
    html`<p class="note">
      每一点都由同一政策逐点结算得出（单次住院，年初无累计）。金额单位：元。 Each point is settled by the policy itself,
      as the first stay of a year; amounts in yuan.
    </p>`,
  );
}

const columns: readonly Column<CurvePoint>[] = [
  { zh: '费用', en: 'cost', number: true, cell: ({ cost }) => grouped(cost) },
  ...layers.toReversed().map(({ zh, en, field }): Column<CurvePoint> => ({
    zh,
    en,
    number: true,
    cell: ({ parts }) => grouped(parts[field]),
  })),
  {
    zh: '负担比例',
    en: 'share',
    number: true,
    cell: ({ cost, parts }) => `${((parts.burden * 100) / cost).toFixed(2)}%`,
  },
];
