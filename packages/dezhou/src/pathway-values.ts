import { text, type ParameterEntry } from '@dzfp/core';

const city = { jurisdiction: '371400', standing: 'reported' } as const;
const province = { jurisdiction: '370000', standing: 'reported' } as const;
const nation = { jurisdiction: '000000', standing: 'reported' } as const;
const in2015 = { from: '2015-01-01', to: '2015-12-31' } as const;
const in2017 = { from: '2017-01-01', to: '2017-12-31' } as const;
const in2018 = { from: '2018-01-01', to: '2018-12-31' } as const;
const in2019 = { from: '2019-01-01', to: '2019-12-31' } as const;

/** The published lines; that of 2017 and the national one of 2018 follow from the published distances. */
const lines: readonly ParameterEntry[] = [
  { parameter: 'pathway/provincial-line', value: '3402.00', ...province, ...in2015, source: 'S6' },
  { parameter: 'pathway/provincial-line', value: '3527.00', ...province, ...in2017, source: 'S4' },
  { parameter: 'pathway/provincial-line', value: '3609.00', ...province, ...in2018, source: 'S4' },
  { parameter: 'pathway/national-line', value: '2995.00', ...nation, ...in2018, source: 'S4' },
  {
    parameter: 'pathway/poverty-line',
    value: '3609.00',
    ...province,
    ...in2019,
    source: 'S4',
    note: text('2018年标准，用于2019年识别和退出。', 'The line of 2018, used for recognition and exit in 2019.'),
  },
];

/** What is known of area 1 for Dezhou: of the city itself, of the province and the nation above it. */
export const pathwayValues: readonly ParameterEntry[] = [
  ...lines,
  { parameter: 'pathway/key-villages', value: 755, ...city, from: '2016-01-01', source: 'S0' },
  {
    parameter: 'pathway/policies-in-force',
    value: { liftedWithPolicy: true, liftedWithoutPolicy: false },
    ...city,
    from: '2019-01-01',
    source: 'S86',
  },
  {
    parameter: 'pathway/policies-in-force',
    value: { instantHelp: true },
    ...city,
    from: '2019-01-01',
    source: 'S1',
    note: text(
      '即时帮扶人口按脱贫享受政策管理。',
      'People under instant help are managed like "lifted, policies go on".',
    ),
  },
];

const assumed = { jurisdiction: '371400', standing: 'assumed', source: 'ILLUSTRATIVE' } as const;
const from2018 = { ...assumed, from: '2018-01-01' } as const;
const from2019 = { ...assumed, from: '2019-01-01' } as const;

const nowhere = {
  outside: false,
  notLifted: false,
  liftedWithPolicy: false,
  liftedWithoutPolicy: false,
  returned: false,
  instantHelp: false,
} as const;

function everywhere<T>(value: T): Readonly<Record<keyof typeof nowhere, T>> {
  return {
    outside: value,
    notLifted: value,
    liftedWithPolicy: value,
    liftedWithoutPolicy: value,
    returned: value,
    instantHelp: value,
  };
}

/** What counts as income: the exclusions stand in one blank form of another place. */
const income: readonly ParameterEntry[] = [
  {
    parameter: 'pathway/income-counted',
    value: {
      wages: true,
      postPay: true,
      sales: true,
      ownUse: true,
      otherOperating: true,
      landRent: true,
      assetDividend: true,
      otherProperty: true,
      dibao: true,
      tekunSupport: true,
      pension: true,
      farmSubsidy: true,
      relief: true,
      familySupport: true,
      studentGrant: false,
      conscriptPay: false,
      veteranPension: false,
      condolenceGift: false,
      survivorBenefit: false,
      otherTransfer: true,
    },
    ...from2018,
  },
  {
    parameter: 'pathway/cost-deducted',
    value: { operatingCost: true, depreciation: true, tax: true, contractFee: true },
    ...from2018,
  },
  { parameter: 'pathway/income-year-lead', value: 3, ...from2018 },
];

const linesAndExit: readonly ParameterEntry[] = [
  { parameter: 'pathway/provincial-line', value: '3600.00', ...from2018 },
  { parameter: 'pathway/provincial-line', value: '3750.00', ...from2019 },
  { parameter: 'pathway/national-line', value: '3000.00', ...from2018 },
  { parameter: 'pathway/national-line', value: '3200.00', ...from2019 },
  { parameter: 'pathway/poverty-line', value: '3600.00', ...from2018 },
  { parameter: 'pathway/line-relation', value: 'above', ...from2018 },
  { parameter: 'pathway/three-cleans-valid-days', value: 30, ...from2018 },
  { parameter: 'pathway/water-least-litres', value: 35, ...from2018 },
  { parameter: 'pathway/water-most-minutes', value: 20, ...from2018 },
  { parameter: 'pathway/water-least-reliability', value: '0.9', ...from2018 },
  { parameter: 'pathway/incidence-limit', value: '0.02', ...from2018 },
  { parameter: 'pathway/national-incidence-limit', value: '0.02', ...from2018 },
];

const register: readonly ParameterEntry[] = [
  {
    parameter: 'pathway/policies-in-force',
    value: {
      notLifted: true,
      liftedWithPolicy: true,
      liftedWithoutPolicy: false,
      returned: true,
      instantHelp: true,
    },
    ...from2018,
  },
  {
    parameter: 'pathway/status-step-allowed',
    value: {
      outside: { ...nowhere, notLifted: true, instantHelp: true },
      notLifted: { ...nowhere, outside: true, liftedWithPolicy: true },
      liftedWithPolicy: { ...nowhere, outside: true, liftedWithoutPolicy: true, returned: true, instantHelp: true },
      liftedWithoutPolicy: { ...nowhere, outside: true, returned: true, instantHelp: true },
      returned: { ...nowhere, outside: true, liftedWithPolicy: true },
      instantHelp: { ...nowhere, outside: true, liftedWithPolicy: true },
    },
    ...from2018,
  },
  { parameter: 'pathway/status-signature', value: { ...everywhere(true), outside: false }, ...from2018 },
  { parameter: 'pathway/status-notices', value: everywhere(1), ...from2018 },
  { parameter: 'pathway/status-notice-days', value: 7, ...from2018 },
];

const lookBack: readonly ParameterEntry[] = [
  { parameter: 'pathway/look-back-from', value: '2019-04-01', ...from2018 },
  { parameter: 'pathway/look-back-until', value: '2019-12-31', ...from2018 },
  { parameter: 'pathway/survey-least-sample', value: '0.2', ...from2018 },
  { parameter: 'pathway/survey-mostly-counts', value: true, ...from2018 },
];

/** Values that no source gives for Dezhou, made up so that every policy of area 1 runs from 2018 on. */
export const pathwayIllustrative: readonly ParameterEntry[] = [...income, ...linesAndExit, ...register, ...lookBack];
