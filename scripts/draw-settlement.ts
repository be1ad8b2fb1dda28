// Draws docs/explained-settlement.svg: one settlement, payer by payer, every figure computed by the evaluator.
// Run: node --conditions=@dzfp/source scripts/draw-settlement.ts
import { writeFileSync } from 'node:fs';
import { combineBooks, parseMoney } from '@dzfp/core';
import { explain, shown } from '@dzfp/core/reading';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { inpatientSettlement } from '@dzfp/medical';

const bound = inpatientSettlement.in({
  book: combineBooks(dezhou, illustrative),
  jurisdiction: '371402',
  on: '2019-06-03',
});
const explanation = explain(bound, {
  stayId: 'EXAMPLE-1',
  person: 'fictional',
  admittedOn: '2019-05-20',
  dischargedOn: '2019-06-03',
  tier: 'level2',
  transferred: false,
  registered: true,
  civilAffairs: 'none',
  supplementInsured: true,
  totalCost: '32860.40',
  inPolicyCost: '30000.00',
  socialAssistanceGranted: '300.00',
});

const figures = new Map(explanation.results.map(({ field, name, node }) => [field, { name, node }]));
const steps = new Map(explanation.steps.map((step) => [step.card.node, step]));
const payers = [
  'basic',
  'criticalIllness',
  'hospitalRelief',
  'medicalAssistance',
  'socialAssistance',
  'commercialSupplement',
  'burden',
];
const colours = ['#2f6690', '#3a9fb8', '#8fbf8f', '#4f8f57', '#d9a441', '#8d6aa8', '#d1495b'];
const cost = parseMoney('30000.00');
const row = 44;
const left = 250;
const width = 560;

let paidSoFar = 0;
const rows = payers.map((field, i) => {
  const figure = figures.get(field);
  const step = figure && steps.get(figure.node);
  if (!figure || !step) throw new Error(`no step for ${field}`);
  const amount = parseMoney(String(step.value));
  const x = left + (width * paidSoFar) / cost;
  const w = Math.max(2, (width * amount) / cost);
  paidSoFar += amount;
  const y = 86 + i * row;
  return `<text x="20" y="${y + 14}" class="zh">${figure.name.zh}</text><text x="20" y="${y + 30}" class="en">${figure.name.en}</text>
<rect x="${x.toFixed(1)}" y="${y}" width="${w.toFixed(1)}" height="26" rx="3" fill="${colours[i]}"/>
<text x="${left + width + 130}" y="${y + 19}" text-anchor="end" class="sum">${shown(step).zh}</text>`;
});
const share = steps.get(figures.get('yearShare')?.node ?? -1);
const height = 86 + payers.length * row + 56;

writeFileSync(
  new URL('../docs/explained-settlement.svg', import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 ${height}" font-family="'Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif">
<style>.zh{font-size:15px;fill:#222}.en{font-size:11px;fill:#666}.sum{font-size:15px;fill:#222;font-variant-numeric:tabular-nums}.note{font-size:12px;fill:#8a4b08}</style>
<rect width="960" height="${height}" rx="12" fill="#fbfbfd" stroke="#d8dbe2"/>
<text x="20" y="34" style="font-size:19px;font-weight:600;fill:#222">一次住院，六方支付 · one stay, six payers</text>
<text x="20" y="58" class="en">政策范围内费用 in-policy cost 30,000.00 元 · 建档立卡 registered poor · 二级医院 level 2 · 条款 clause 6.2</text>
${rows.join('\n')}
<text x="20" y="${height - 34}" class="zh">年度累计个人负担比例 share of the year so far ${share ? shown(share).zh : ''}（低于 below 10%）</text>
<text x="20" y="${height - 14}" class="note">${explanation.illustrative ? '※ 使用示例参数，不是政策依据 · illustrative parameters, no policy' : ''}</text>
</svg>
`,
);
