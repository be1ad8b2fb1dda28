import { text, type ParameterEntry } from '@dzfp/core';

const nation = { jurisdiction: '000000', standing: 'reported' } as const;
const specialFund = { ...nation, from: '2017-03-31', to: '2020-12-31' } as const;
const credit = { ...nation, from: '2019-01-01', to: '2019-12-31', source: 'S35' } as const;
const asApplied = text(
  '来源为云南师宗公示的全国口径。',
  'The source is a county of Yunnan that states the national terms.',
);

/** 扶贫小额信贷 (clause 2.3), national terms. */
const microCredit: readonly ParameterEntry[] = [
  { parameter: 'funds/credit-least-age', value: 18, ...credit, note: asApplied },
  { parameter: 'funds/credit-most-age', value: 65, ...credit, note: asApplied },
  { parameter: 'funds/credit-ceiling', value: '50000.00', ...credit, note: asApplied },
  { parameter: 'funds/national-credit-ceiling', value: '50000.00', ...credit, note: asApplied },
  { parameter: 'funds/credit-months', value: 36, ...credit, note: asApplied },
  { parameter: 'funds/national-credit-months', value: 36, ...credit, note: asApplied },
  { parameter: 'funds/interest-subsidised-share', value: '1', ...credit, note: asApplied },
  {
    parameter: 'funds/credit-use',
    value: {
      farming: true,
      smallBusiness: true,
      otherProduction: true,
      wedding: false,
      houseBuilding: false,
      financeProducts: false,
      householdGoods: false,
    },
    ...credit,
    note: asApplied,
  },
];

/** 富民生产贷 (clause 2.3): half of the interest; the credit per person was a range, so it has no value. */
const productionLoan: readonly ParameterEntry[] = [
  {
    parameter: 'funds/production-subsidised-share',
    value: '0.5',
    jurisdiction: '370000',
    standing: 'reported',
    from: '2015-10-16',
    to: '2016-12-31',
    source: 'S32',
  },
];

/** 财农〔2017〕8号 (clause 2.4). */
const supervision: readonly ParameterEntry[] = [
  { parameter: 'funds/national-fee-share', value: '0.01', ...specialFund, source: 'S20' },
  {
    parameter: 'funds/spending-uses',
    value: {
      industry: 'allowed',
      productionFacilities: 'allowed',
      livingFacilities: 'allowed',
      ownDevelopment: 'allowed',
      yuluAid: 'allowed',
      education: 'ownChannel',
      health: 'ownChannel',
      socialSecurity: 'ownChannel',
    },
    ...specialFund,
    source: 'S20',
  },
  {
    parameter: 'funds/spending-uses',
    value: {
      farmShantyRenewal: 'allowed',
      officeExpenses: 'forbidden',
      vehiclesAndPhones: 'forbidden',
      bonuses: 'forbidden',
      firmLosses: 'forbidden',
      officeBuildings: 'forbidden',
      budgetGapsAndDebt: 'forbidden',
      largeConstruction: 'forbidden',
      cityWorks: 'forbidden',
      unrelated: 'forbidden',
    },
    ...specialFund,
    source: 'S21',
  },
];

/** What is known of area 2 for Dezhou: of the city itself and of the nation above it. */
export const fundsValues: readonly ParameterEntry[] = [
  {
    parameter: 'funds/floor-reading',
    value: 'notBelowYearBefore',
    jurisdiction: '371400',
    standing: 'reported',
    from: '2019-01-01',
    to: '2019-12-31',
    source: 'S0',
  },
  ...microCredit,
  ...productionLoan,
  ...supervision,
];

const assumed = { jurisdiction: '371400', standing: 'assumed', source: 'ILLUSTRATIVE', from: '2018-01-01' } as const;

/** Values that no source gives for Dezhou, made up so that every policy of area 2 runs from 2018 on. */
export const fundsIllustrative: readonly ParameterEntry[] = [
  { parameter: 'funds/special-fund', value: '100000000.00', ...assumed },
  { parameter: 'funds/floor-reading', value: 'notBelowYearBefore', ...assumed },
  {
    parameter: 'funds/factor-weights',
    value: {
      poorPeople: '0.3',
      poorShare: '0.15',
      povertyDepth: '0.1',
      farmersIncome: '0.1',
      fiscalCapacity: '0.1',
      policyTasks: '0.1',
      results: '0.15',
    },
    ...assumed,
  },
  { parameter: 'funds/least-block', value: '0.00', ...assumed },
  { parameter: 'funds/most-block', value: null, ...assumed },
  {
    parameter: 'funds/pool-catalogue',
    value: {
      specialPovertyFund: true,
      farmlandWaterWorks: true,
      modernFarming: true,
      extension: true,
      forestryAid: true,
      comprehensiveDevelopment: true,
      ruralReform: true,
      highStandardFarmland: true,
      ruralEnvironment: true,
      ruralRoads: true,
      dangerousHouses: true,
      lotteryMoney: true,
      grainAndPigRewards: true,
      resourceProtection: true,
      directSubsidy: false,
    },
    ...assumed,
    source: 'S26',
    note: text('国家目录类推；德州没有国家级贫困县。', 'By analogy: Dezhou has no national poverty county.'),
  },
  { parameter: 'funds/credit-least-age', value: 18, ...assumed },
  { parameter: 'funds/credit-most-age', value: 65, ...assumed },
  { parameter: 'funds/credit-ceiling', value: '50000.00', ...assumed },
  { parameter: 'funds/national-credit-ceiling', value: '50000.00', ...assumed },
  { parameter: 'funds/credit-months', value: 36, ...assumed },
  { parameter: 'funds/national-credit-months', value: 36, ...assumed },
  {
    parameter: 'funds/credit-use',
    value: {
      farming: true,
      smallBusiness: true,
      otherProduction: true,
      wedding: false,
      houseBuilding: false,
      financeProducts: false,
      householdGoods: false,
    },
    ...assumed,
  },
  { parameter: 'funds/interest-day-basis', value: 365, ...assumed },
  { parameter: 'funds/interest-subsidised-share', value: '1', ...assumed },
  { parameter: 'funds/extension-subsidised', value: false, ...assumed },
  { parameter: 'funds/loan-due-soon-days', value: 30, ...assumed },
  { parameter: 'funds/loan-long-overdue-days', value: 30, ...assumed },
  { parameter: 'funds/loan-serious-days', value: 90, ...assumed },
  { parameter: 'funds/loan-extension-months', value: 12, ...assumed },
  { parameter: 'funds/through-firm-forbidden', value: true, ...assumed },
  { parameter: 'funds/production-credit-per-person', value: '50000.00', ...assumed },
  { parameter: 'funds/production-credit-per-firm', value: '3000000.00', ...assumed },
  { parameter: 'funds/production-subsidised-share', value: '0.5', ...assumed },
  { parameter: 'funds/risk-fund-least-share', value: '0.1', ...assumed },
  { parameter: 'funds/risk-compensated-share', value: '0.7', ...assumed },
  { parameter: 'funds/risk-pause-above', value: '0.03', ...assumed },
  { parameter: 'funds/progress-targets', value: { m06: '0.5', m09: '0.75', m12: '0.92' }, ...assumed },
  { parameter: 'funds/late-months', value: 6, ...assumed },
  { parameter: 'funds/idle-months', value: 6, ...assumed },
  { parameter: 'funds/fee-share', value: '0.01', ...assumed },
  { parameter: 'funds/national-fee-share', value: '0.01', ...assumed },
  { parameter: 'funds/years-until-return', value: 2, ...assumed },
  { parameter: 'funds/good-unspent-share', value: '0.08', ...assumed },
  { parameter: 'funds/notice-days', value: { plan: 10, completion: 10 }, ...assumed },
];
