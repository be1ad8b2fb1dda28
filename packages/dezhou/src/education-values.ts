import { text, type ParameterEntry } from '@dzfp/core';

const city = { jurisdiction: '371400', standing: 'reported' } as const;
const province = { jurisdiction: '370000', standing: 'reported', source: 'S51' } as const;
const since2016 = { ...province, from: '2016-01-01' } as const;
const in2016to2021 = { ...province, from: '2016-01-01', to: '2021-12-31' } as const;
/** Until the bounds of loans were raised in the summer of 2021. */
const loans = { ...province, from: '2016-01-01', to: '2021-08-31' } as const;
const assumed = { jurisdiction: '371400', from: '2018-01-01', standing: 'assumed', source: 'ILLUSTRATIVE' } as const;

/** What is known of area 5 for Dezhou: of the city itself, of the province and of the nation above it. */
export const educationValues: readonly ParameterEntry[] = [
  { parameter: 'education/aided-groups', value: { registered: true }, ...since2016 },
  { parameter: 'education/boarder-grant', value: { primary: '1000.00', junior: '1250.00' }, ...in2016to2021 },
  { parameter: 'education/tuition-ceiling', value: { preschool: null, senior: null }, ...since2016 },
  {
    parameter: 'education/average-grant',
    value: { senior: '2000.00', secondaryVocational: '2000.00' },
    ...since2016,
  },
  {
    parameter: 'education/average-grant',
    value: { higherEducation: '3000.00' },
    ...since2016,
    to: '2018-12-31',
  },
  { parameter: 'education/average-grant', value: { preschool: '1200.00' }, ...province, from: '2016-03-01' },
  {
    parameter: 'education/average-grant',
    value: { higherEducation: '3300.00' },
    jurisdiction: '000000',
    from: '2019-01-01',
    standing: 'reported',
    source: 'S53',
    note: text('来源只写“2019年”，起始月未见。', 'The source says "2019" only; the month is not known.'),
  },
  {
    parameter: 'education/disabled-new-student',
    value: { college: '4000.00', bachelor: '6000.00', master: '8000.00', doctor: '10000.00' },
    ...since2016,
  },
  { parameter: 'education/scholarships', value: { inspiration: '5000.00', national: '8000.00' }, ...since2016 },
  { parameter: 'education/vocational-tuition-free', value: { secondary: true }, ...since2016 },
  { parameter: 'education/vocational-grant', value: { secondary: '2000.00' }, ...since2016 },
  {
    parameter: 'education/yulu',
    value: { secondary: '3000.00' },
    jurisdiction: '371402',
    from: '2025-09-01',
    standing: 'reported',
    source: 'S57',
    note: text('来源未写明层次，此处只用于中职。', 'The source names no level; only secondary schools are filled in.'),
  },
  { parameter: 'education/loan-ceiling', value: { undergraduate: '8000.00', graduate: '12000.00' }, ...loans },
  { parameter: 'education/loan-least', value: { undergraduate: '1000.00' }, ...loans },
  { parameter: 'education/paired-by', value: '2019-12-31', ...city, from: '2019-01-01', source: 'S0' },
];

const calendarDays = (days: number): object => ({ days, count: 'calendar', startsNextDay: true });

const schools: readonly ParameterEntry[] = [
  { parameter: 'education/school-year-start-month', value: 9, ...assumed },
  { parameter: 'education/school-year-start-day', value: 1, ...assumed },
  { parameter: 'education/preschool-age', value: 3, ...assumed },
  { parameter: 'education/primary-age', value: 6, ...assumed },
  { parameter: 'education/primary-years', value: 6, ...assumed },
  { parameter: 'education/junior-years', value: 3, ...assumed },
  { parameter: 'education/senior-years', value: 3, ...assumed },
  { parameter: 'education/vocational-years', value: 3, ...assumed },
];

const aid: readonly ParameterEntry[] = [
  { parameter: 'education/aided-groups', value: { dibao: true, tekun: true, disabled: true }, ...assumed },
  {
    parameter: 'education/grant-by-tier',
    value: {
      preschool: { high: '1400.00', middle: '1200.00', low: '1000.00' },
      senior: { high: '2500.00', middle: '2000.00', low: '1500.00' },
      higherEducation: { high: '4500.00', middle: '3300.00', low: '2000.00' },
    },
    ...assumed,
  },
  {
    parameter: 'education/scholarships',
    value: { provincialInspiration: '5000.00', provincial: '6000.00' },
    ...assumed,
  },
  { parameter: 'education/non-boarder-share', value: '0', ...assumed, to: '2019-08-31' },
  { parameter: 'education/non-boarder-share', value: '0.5', ...assumed, from: '2019-09-01' },
  {
    parameter: 'education/tuition-ceiling',
    value: { primary: null, junior: null, higherEducation: '8000.00' },
    ...assumed,
  },
  {
    parameter: 'education/aid-terms',
    value: {
      identify: calendarDays(19),
      apply: calendarDays(10),
      notice: calendarDays(15),
      pay: calendarDays(31),
      file: calendarDays(30),
    },
    ...assumed,
  },
  { parameter: 'education/vocational-tuition-free', value: { higher: false }, ...assumed },
  { parameter: 'education/vocational-grant', value: { higher: '0.00' }, ...assumed },
  { parameter: 'education/yulu', value: { secondary: '3000.00', higher: '3000.00' }, ...assumed },
];

const until2019 = { ...assumed, to: '2019-12-31' } as const;
const from2020 = { ...assumed, from: '2020-01-01' } as const;
const lending: readonly ParameterEntry[] = [
  { parameter: 'education/loan-least', value: { graduate: '1000.00' }, ...assumed },
  { parameter: 'education/loan-years-after-programme', value: 13, ...until2019 },
  { parameter: 'education/loan-most-years', value: 20, ...until2019 },
  { parameter: 'education/loan-grace-years', value: 3, ...until2019 },
  { parameter: 'education/loan-years-after-programme', value: 15, ...from2020 },
  { parameter: 'education/loan-most-years', value: 22, ...from2020 },
  { parameter: 'education/loan-grace-years', value: 5, ...from2020 },
  { parameter: 'education/loan-rate', value: '0.049', ...assumed },
  { parameter: 'education/loan-days-of-year', value: 365, ...assumed },
  { parameter: 'education/loan-due-month', value: 12, ...assumed },
  { parameter: 'education/loan-due-day', value: 20, ...assumed },
];

const helping: readonly ParameterEntry[] = [
  { parameter: 'education/pupils-per-helper', value: { cadre: 2, teacher: 3, donor: 5 }, ...assumed },
  {
    parameter: 'education/pairing-distance',
    value: { sameTownship: 0, sameCounty: 10, otherCounty: null },
    ...assumed,
  },
  { parameter: 'education/help-every', value: 90, ...assumed },
  { parameter: 'education/dropout-watch-from', value: 1, ...assumed },
  { parameter: 'education/dropout-warn-from', value: 3, ...assumed },
  { parameter: 'education/dropout-from', value: 7, ...assumed },
  { parameter: 'education/dropout-first-visit', value: 3, ...assumed },
  { parameter: 'education/dropout-visit-every', value: 7, ...assumed },
];

/** Plausible round figures for what no source gives, so that demos run. */
export const educationIllustrative: readonly ParameterEntry[] = [...schools, ...aid, ...lending, ...helping];
