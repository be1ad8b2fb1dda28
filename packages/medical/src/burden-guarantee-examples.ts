import { text, type Example, type Wire } from '@dzfp/core';
import type { GuaranteeParameters } from './burden-guarantee.ts';
import type { GuaranteeVerdict } from './model/guarantee-verdict.ts';
import type { YearOfCare } from './model/year-of-care.ts';

/** The promise of the work points of 2019: below ten percent of the in-policy cost. */
const promise2019: Wire<GuaranteeParameters> = {
  burdenLimit: '0.1',
  burdenBase: 'inPolicy',
  burdenRelation: 'below',
};
/** Ten percent of the whole cost, at most: the base of the province in 2017, and of other places. */
const ofTotal: Wire<GuaranteeParameters> = { burdenLimit: '0.1', burdenBase: 'total', burdenRelation: 'atMost' };

const none = '0.00';
const year: Wire<YearOfCare> = {
  registered: true,
  totalCost: '11000.00',
  inPolicyCost: '10000.00',
  paid: {
    basic: '7000.00',
    criticalIllness: none,
    hospitalRelief: '300.00',
    medicalAssistance: '1700.01',
    socialAssistance: none,
    commercialSupplement: none,
  },
  outOfPolicyBurden: '1000.00',
  headroom: {
    basic: '193000.00',
    criticalIllness: null,
    hospitalRelief: null,
    medicalAssistance: none,
    socialAssistance: none,
    commercialSupplement: '0.01',
  },
  exceptionApproved: false,
};
const atTenPercent = { ...year, paid: { ...year.paid, medicalAssistance: '1700.00' } };

/** A bill of a few fen, of which the patient bears one. */
function tiny(cost: string, basic: string): Wire<YearOfCare> {
  const paid = { ...year.paid, basic, hospitalRelief: none, medicalAssistance: none };
  return { ...year, totalCost: cost, inPolicyCost: cost, paid, outOfPolicyBurden: none };
}

/** Cases of the promise. */
export const burdenGuaranteeExamples: readonly Example<YearOfCare, GuaranteeVerdict, GuaranteeParameters>[] = [
  {
    title: text('低于 10% 一分：已达标', 'A fen below ten percent: kept'),
    parameters: promise2019,
    standing: 'assumed',
    input: year,
    expected: { burden: '999.99', most: '999.99', excess: '0.00', within: true, verdict: 'kept' },
  },
  {
    title: text('恰为 10%：差一分，未达标', 'Exactly ten percent fails by a fen'),
    parameters: promise2019,
    standing: 'assumed',
    input: atTenPercent,
    expected: {
      burden: '1000.00',
      shareOfInPolicy: '100000/1000000',
      excess: '0.01',
      within: false,
      verdict: 'broken',
      closableBy: {
        basic: true,
        criticalIllness: true,
        hospitalRelief: true,
        medicalAssistance: false,
        socialAssistance: false,
        commercialSupplement: true,
      },
    },
  },
  {
    title: text('经批准的例外：照列，不隐去', 'An approved exception is shown, not hidden'),
    parameters: promise2019,
    standing: 'assumed',
    input: {
      ...atTenPercent,
      exceptionApproved: true,
      exceptionReason: '跨省就医票据待核',
      exceptionApprover: '县医疗保障局',
    },
    expected: { excess: '0.01', within: false, verdict: 'exception' },
  },
  {
    title: text('例外没有理由和批准人：拒绝', 'An exception without reason and approver is refused'),
    parameters: promise2019,
    standing: 'assumed',
    input: { ...atTenPercent, exceptionApproved: true },
    refused: 'DZ114',
  },
  {
    title: text('十分钱的费用，一分也超出', 'Of ten fen a single fen is too much'),
    parameters: promise2019,
    standing: 'assumed',
    input: tiny('0.10', '0.09'),
    expected: { most: '0.00', excess: '0.01', within: false },
  },
  {
    title: text('十一分钱的费用，一分在限度内', 'Of eleven fen a single fen is within'),
    parameters: promise2019,
    standing: 'assumed',
    input: tiny('0.11', '0.10'),
    expected: { most: '0.01', excess: '0.00', within: true },
  },
  {
    title: text('以总费用为基数：政策范围外也计入', 'On the whole cost: the out-of-policy burden counts'),
    parameters: ofTotal,
    standing: 'assumed',
    input: year,
    expected: { shareOfTotal: '199999/1100000', most: '1100.00', excess: '899.99', verdict: 'broken' },
  },
  {
    title: text('大新：不超过总费用一成（M2）', 'Daxin: at most a tenth of the whole cost (M2)'),
    parameters: ofTotal,
    standing: 'reported',
    source: 'http://paper.ce.cn/jjrb/html/2018-11/30/content_378258.htm',
    input: {
      ...year,
      totalCost: '5348.64',
      inPolicyCost: '5348.64',
      paid: { ...year.paid, basic: '4813.74', hospitalRelief: none, medicalAssistance: none },
      outOfPolicyBurden: none,
    },
    // Published as 534.9: a tenth is 534.864, printed to ten fen. To the fen that is four too many.
    expected: { burden: '534.90', most: '534.86', excess: '0.04' },
  },
  {
    title: text('一般居民：不属于保障对象', 'A general resident: not covered by the promise'),
    parameters: promise2019,
    standing: 'assumed',
    input: { ...atTenPercent, registered: false },
    expected: { within: false, verdict: 'notPromised' },
  },
  {
    title: text('各方支付多于费用：拒绝', 'Payers above the cost: refused'),
    parameters: promise2019,
    standing: 'assumed',
    input: { ...year, paid: { ...year.paid, basic: '9000.00' } },
    refused: 'DZ114',
  },
  {
    title: text('没有写明是否建档立卡：拒绝', 'Whether registered is left out: refused'),
    parameters: promise2019,
    standing: 'assumed',
    input: { ...year, registered: undefined },
    refused: 'DZ107',
  },
];
