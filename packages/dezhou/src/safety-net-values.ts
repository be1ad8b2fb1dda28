import { text, type ParameterEntry } from '@dzfp/core';
import { countyUnits, priceZoneOf } from '@dzfp/core/model';

const city = { jurisdiction: '371400', standing: 'reported', source: 'S2' } as const;
const province = { jurisdiction: '370000', standing: 'reported' } as const;
const ningjin = { jurisdiction: '371422', standing: 'reported', source: 'S93' } as const;
const assumed = { jurisdiction: '371400', standing: 'assumed', source: 'ILLUSTRATIVE', from: '2018-01-01' } as const;
const in2017 = { from: '2017-01-01', to: '2017-12-31' } as const;
const in2018 = { from: '2018-01-01', to: '2018-12-31' } as const;
const in2019 = { from: '2019-01-01', to: '2019-12-31' } as const;
const from2018 = { from: '2018-01-01' } as const;
const from2020 = { from: '2020-01-01' } as const;

const startInferred = text(
  '来源为1月18日的报道，年份推断为2019年；起止日按日历年理解。',
  'The report is of 18 January, its year inferred as 2019; the calendar year is taken as the period.',
);
const formerFloor = text('来源只写“由…提高到”，起止日按日历年理解。', 'The source only says what it was raised from.');
const lineInUse = text(
  '上一年度标准，用于本年度识别和退出。',
  'The line of the year before, in use for recognition and exit.',
);

/** The zone of each county-level unit; the city as a whole lies in both. */
const zones: readonly ParameterEntry[] = countyUnits.map(({ code }) => ({
  parameter: 'safety-net/price-zone',
  value: priceZoneOf(code),
  ...city,
  jurisdiction: code,
  ...from2018,
}));

/** Floors of the dibao standard and tekun support (clause 8.1). The counties' own standards were not found. */
const standards: readonly ParameterEntry[] = [
  { parameter: 'safety-net/dibao-standard-period', value: { rural: 'month', urban: 'month' }, ...city, ...from2018 },
  {
    parameter: 'safety-net/consumption-share',
    value: { rural: '0.3', urban: '0.25' },
    ...province,
    ...from2018,
    source: 'S87',
  },
  {
    parameter: 'safety-net/provincial-poverty-line',
    value: '3527.00',
    ...province,
    ...in2018,
    source: 'S4',
    note: lineInUse,
  },
  {
    parameter: 'safety-net/provincial-poverty-line',
    value: '3609.00',
    ...province,
    ...in2019,
    source: 'S4',
    note: lineInUse,
  },
  { parameter: 'safety-net/rural-dibao-floor', value: '315.00', ...city, ...in2018, note: formerFloor },
  { parameter: 'safety-net/rural-dibao-floor', value: '365.00', ...city, ...in2019, note: startInferred },
  {
    parameter: 'safety-net/urban-dibao-floor',
    value: { '1': '450.00', '2': '430.00' },
    ...city,
    ...in2018,
    note: formerFloor,
  },
  {
    parameter: 'safety-net/urban-dibao-floor',
    value: { '1': '500.00', '2': '480.00' },
    ...city,
    ...in2019,
    note: startInferred,
  },
  {
    parameter: 'safety-net/tekun-multiple',
    value: { rural: '1.3', urban: '1.5' },
    ...city,
    ...in2019,
    note: startInferred,
  },
  {
    parameter: 'safety-net/tekun-institution-living',
    value: { urban: '1000.00' },
    ...city,
    ...in2019,
    note: startInferred,
  },
  {
    parameter: 'safety-net/tekun-care',
    value: { selfCare: '600.00', partly: '1550.00', wholly: '3100.00' },
    ...city,
    ...in2019,
    note: startInferred,
  },
];

const basePeriod = { ...province, from: '2018-01-01', to: '2020-06-30', source: 'S91' } as const;

/** The residents' pension (clause 8.3): what the province set, and what one county of Dezhou published in 2017. */
const pension: readonly ParameterEntry[] = [
  { parameter: 'safety-net/base-pension', value: '118.00', ...basePeriod },
  { parameter: 'safety-net/elder-extra-from-age', value: 65, ...basePeriod },
  { parameter: 'safety-net/elder-extra', value: '5.00', ...basePeriod },
  { parameter: 'safety-net/oldest-extra-from-age', value: 75, ...basePeriod },
  { parameter: 'safety-net/oldest-extra', value: '10.00', ...basePeriod },
  { parameter: 'safety-net/base-pension', value: '100.00', ...ningjin, ...in2017 },
  { parameter: 'safety-net/lowest-pension-tier', value: '100.00', ...ningjin, ...in2017 },
  { parameter: 'safety-net/low-tier-subsidy', value: '30.00', ...ningjin, ...in2017 },
  { parameter: 'safety-net/high-tier-subsidy', value: '60.00', ...ningjin, ...in2017 },
  { parameter: 'safety-net/high-subsidy-from-tier', value: '500.00', ...ningjin, ...in2017 },
  { parameter: 'safety-net/long-contribution-extra', value: '2.00', ...ningjin, ...in2017 },
];

/** What is known of area 8 for Dezhou: of the city, of a county, and of the province above it. */
export const safetyNetValues: readonly ParameterEntry[] = [...zones, ...standards, ...pension];

const labourFit = { ordinary: true, skilled: true, weak: true, lost: false, none: false } as const;

/** The same for all classes of recipients. */
function forAll(multiple: number): Readonly<Record<'tekun' | 'dibao' | 'registered' | 'other', number>> {
  return { tekun: multiple, dibao: multiple, registered: multiple, other: multiple };
}

const illustrativeStandards: readonly ParameterEntry[] = [
  { parameter: 'safety-net/price-zone', value: '2', ...assumed },
  { parameter: 'safety-net/dibao-standard', value: { rural: '315.00', urban: '450.00' }, ...assumed, ...in2018 },
  {
    parameter: 'safety-net/dibao-standard',
    value: { rural: '365.00', urban: '500.00' },
    ...assumed,
    from: '2019-01-01',
  },
  { parameter: 'safety-net/growth-reading', value: 'neverFalls', ...assumed },
  { parameter: 'safety-net/provincial-poverty-line', value: '3747.00', ...assumed, ...from2020 },
  { parameter: 'safety-net/rural-dibao-floor', value: '365.00', ...assumed, ...from2020 },
  { parameter: 'safety-net/urban-dibao-floor', value: { '1': '500.00', '2': '480.00' }, ...assumed, ...from2020 },
  { parameter: 'safety-net/dibao-method', value: 'household', ...assumed },
  { parameter: 'safety-net/dibao-least-share', value: null, ...assumed },
  { parameter: 'safety-net/dibao-band-amount', value: { a: '300.00', b: '220.00', c: '140.00' }, ...assumed },
  { parameter: 'safety-net/tekun-multiple', value: { rural: '1.3', urban: '1.5' }, ...assumed },
  { parameter: 'safety-net/tekun-own-living', value: { rural: null, urban: null }, ...assumed },
  { parameter: 'safety-net/tekun-institution-living', value: { rural: null, urban: '1000.00' }, ...assumed },
  {
    parameter: 'safety-net/tekun-care',
    value: { selfCare: '600.00', partly: '1500.00', wholly: '3000.00' },
    ...assumed,
  },
  {
    parameter: 'safety-net/unable-to-work',
    value: { ordinary: false, skilled: false, weak: false, lost: true, none: true },
    ...assumed,
  },
];

const illustrativeAssistance: readonly ParameterEntry[] = [
  {
    parameter: 'safety-net/assistance-route',
    value: {
      dailyLiving: 'dibao',
      noSupport: 'tekun',
      illness: 'medical',
      schooling: 'education',
      dwelling: 'housing',
      disaster: 'disasterRelief',
      noWork: 'employment',
      sudden: 'temporary',
    },
    ...assumed,
  },
  {
    parameter: 'safety-net/assistance-bureau',
    value: {
      dibao: 'civilAffairs',
      tekun: 'civilAffairs',
      medical: 'healthcareSecurity',
      education: 'education',
      housing: 'housing',
      disasterRelief: 'emergency',
      employment: 'humanResources',
      temporary: 'civilAffairs',
    },
    ...assumed,
  },
  {
    parameter: 'safety-net/assistance-paper',
    value: {
      dibao: 'incomeConsent',
      tekun: 'careAssessment',
      medical: 'medicalBills',
      education: 'schoolProof',
      housing: 'appraisal',
      disasterRelief: 'damageReport',
      employment: 'jobSeekerCard',
      temporary: 'hardshipProof',
    },
    ...assumed,
  },
  {
    parameter: 'safety-net/assistance-days',
    value: {
      dibao: 30,
      tekun: 30,
      medical: 15,
      education: 20,
      housing: 30,
      disasterRelief: 10,
      employment: 20,
      temporary: 20,
    },
    ...assumed,
  },
  { parameter: 'safety-net/fast-track-days', value: 1, ...assumed },
  {
    parameter: 'safety-net/temporary-least-multiple',
    value: {
      illness: forAll(3),
      education: forAll(3),
      lightEmergency: forAll(1),
      heavyEmergency: forAll(3),
      special: forAll(0),
    },
    ...assumed,
  },
  {
    parameter: 'safety-net/temporary-most-multiple',
    value: {
      illness: forAll(12),
      education: forAll(6),
      lightEmergency: forAll(2),
      heavyEmergency: forAll(12),
      special: forAll(40),
    },
    ...assumed,
  },
  {
    parameter: 'safety-net/temporary-ceiling',
    value: {
      illness: '20000.00',
      education: '10000.00',
      lightEmergency: '1000.00',
      heavyEmergency: '20000.00',
      special: null,
    },
    ...assumed,
  },
  { parameter: 'safety-net/township-approval-limit', value: '1000.00', ...assumed },
  { parameter: 'safety-net/county-approval-limit', value: '20000.00', ...assumed },
  { parameter: 'safety-net/temporary-days', value: 20, ...assumed },
  { parameter: 'safety-net/papers-days', value: 10, ...assumed },
  { parameter: 'safety-net/township-fund-limit', value: '1000.00', ...assumed },
  { parameter: 'safety-net/include-term', value: { days: 5, count: 'working', startsNextDay: true }, ...assumed },
  { parameter: 'safety-net/help-term', value: { days: 10, count: 'working', startsNextDay: true }, ...assumed },
  { parameter: 'safety-net/work-calendar', value: [], ...assumed },
];

const illustrativePension: readonly ParameterEntry[] = [
  { parameter: 'safety-net/lowest-pension-tier', value: '100.00', ...assumed },
  { parameter: 'safety-net/paid-pension-tier', value: '100.00', ...assumed },
  { parameter: 'safety-net/contributing-from-age', value: 16, ...assumed },
  { parameter: 'safety-net/contributing-below-age', value: 60, ...assumed },
  { parameter: 'safety-net/contributing-age-reading', value: 'onPaymentDay', ...assumed },
  { parameter: 'safety-net/base-pension', value: '142.00', ...assumed, from: '2020-07-01', source: 'S92' },
  { parameter: 'safety-net/low-tier-subsidy', value: '30.00', ...assumed },
  { parameter: 'safety-net/high-tier-subsidy', value: '60.00', ...assumed },
  { parameter: 'safety-net/high-subsidy-from-tier', value: '500.00', ...assumed },
  { parameter: 'safety-net/account-months', value: 139, ...assumed, source: 'S97' },
  { parameter: 'safety-net/least-contribution-years', value: 15, ...assumed, source: 'S97' },
  { parameter: 'safety-net/long-contribution-extra', value: '2.00', ...assumed },
  { parameter: 'safety-net/elder-extra-from-age', value: 65, ...assumed },
  { parameter: 'safety-net/elder-extra', value: '5.00', ...assumed },
  { parameter: 'safety-net/oldest-extra-from-age', value: 75, ...assumed },
  { parameter: 'safety-net/oldest-extra', value: '10.00', ...assumed },
];

const illustrativePosts: readonly ParameterEntry[] = [
  { parameter: 'safety-net/post-labour', value: labourFit, ...assumed },
  { parameter: 'safety-net/people-per-post', value: 2, ...assumed },
  { parameter: 'safety-net/post-distance', value: 2000, ...assumed },
  { parameter: 'safety-net/post-pay', value: '350.00', ...assumed },
  { parameter: 'safety-net/post-days', value: 20, ...assumed },
  { parameter: 'safety-net/post-pay-rule', value: 'byDay', ...assumed },
  {
    parameter: 'safety-net/post-frequency',
    value: { cleaning: 8, meals: 4, doctor: 1, comfort: 4, errands: 2 },
    ...assumed,
  },
  { parameter: 'safety-net/first-purse', value: 'post', ...assumed },
  { parameter: 'safety-net/second-purse', value: 'careMoney', ...assumed },
];

/** Values that no source gives for Dezhou, made up so that every policy of area 8 runs from 2018 on. */
export const safetyNetIllustrative: readonly ParameterEntry[] = [
  ...illustrativeStandards,
  ...illustrativeAssistance,
  ...illustrativePension,
  ...illustrativePosts,
];
