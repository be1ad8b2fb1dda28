import { text, type ParameterEntry } from '@dzfp/core';

const assumed = { jurisdiction: '371400', standing: 'assumed', source: 'ILLUSTRATIVE', from: '2018-01-01' } as const;
/** The national tariff of farmland offset across provinces. */
const tariff = { jurisdiction: '000000', standing: 'reported', source: 'S47', from: '2018-03-10' } as const;
/** No list was found that names all fifteen; these names are placeholders. */
const connections = ['通硬化路', '通客车', '通自来水', '通动力电', '通宽带广播电视'];
const haves = [
  '有特色产业',
  '有集体收入',
  '有幼儿园',
  '有卫生室',
  '有文化活动室',
  '有健身场所',
  '有整洁环境',
  '有良好生态',
  '有综合服务场所',
  '有坚强两委班子',
];

/** What is known of area 4: the number of key villages, the term of dormant land, and the national tariff of offset farmland. */
export const villageValues: readonly ParameterEntry[] = [
  {
    parameter: 'village/key-villages',
    value: 755,
    jurisdiction: '371400',
    standing: 'reported',
    source: 'S0',
    from: '2019-01-01',
  },
  {
    parameter: 'village/cover-by',
    value: '2019-12-31',
    jurisdiction: '371400',
    standing: 'reported',
    source: 'S0',
    from: '2019-01-01',
  },
  { parameter: 'village/offset-base', value: '100000.00', ...tariff },
  { parameter: 'village/offset-paddy-base', value: '200000.00', ...tariff },
  { parameter: 'village/offset-yield-price', value: '20000.00', ...tariff },
  {
    parameter: 'village/offset-factor',
    value: { first: '2', second: '1.5', third: '1', inland: '0.8', west: '0.5' },
    ...tariff,
  },
];

/** Made-up values for what no source gives. */
export const villageIllustrative: readonly ParameterEntry[] = [
  {
    parameter: 'village/items',
    value: [
      ...connections.map((item) => ({ item, kind: 'connection' })),
      ...haves.map((item) => ({
        item,
        kind: 'have',
        ...(item === '有集体收入' ? { checkedBy: 'collectiveIncome' } : {}),
      })),
    ],
    ...assumed,
    note: text('十五项名称未见权威来源，仅作占位。', 'No authoritative source names the fifteen; they hold the place.'),
  },
  {
    parameter: 'village/shortfall-weights',
    value: [
      { item: '通硬化路', weight: 20 },
      { item: '通自来水', weight: 20 },
      { item: '有卫生室', weight: 15 },
      { item: '有集体收入', weight: 15 },
    ],
    ...assumed,
  },
  { parameter: 'village/other-weight', value: 5, ...assumed },
  { parameter: 'village/collective-income-line', value: '30000.00', ...assumed },
  {
    parameter: 'village/consent-needed',
    value: { homestead: true, corner: true, waste: true, pond: true },
    ...assumed,
  },
  {
    parameter: 'village/quota-kinds',
    value: [
      { kind: '增减挂钩节余', unit: 'squareMetre', within: '370000' },
      { kind: '补充耕地数量', unit: 'squareMetre', within: '370000' },
      { kind: '补充水田', unit: 'squareMetre', within: '370000' },
      { kind: '补充粮食产能', unit: 'kilogram', within: '370000' },
    ],
    ...assumed,
    note: text(
      '节余指标省域流转见于要点；补充耕地的种类和范围未见本市来源。',
      'That the surplus moves inside the province stands in the work points; no local source gives the kinds of the reserve and where they may go.',
    ),
  },
];
