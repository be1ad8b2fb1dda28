import { text, type Example, type Wire } from '@dzfp/core';
import { criticalIllnessExamples } from './critical-illness-examples.ts';
import type { InpatientStay } from './model/inpatient-stay.ts';
import type { Settlement } from './model/settlement.ts';
import type { YearToDate } from './model/year-to-date.ts';
import { basicAlone, exampleValues } from './settlement-example-values.ts';
import type { SettlementParameters } from './settlement-parameters.ts';

type SettlementExample = Example<InpatientStay, Settlement, SettlementParameters, YearToDate>;

const stay: Wire<InpatientStay> = {
  stayId: 'ZY1',
  person: '371402195402269910',
  admittedOn: '2019-01-03',
  dischargedOn: '2019-01-08',
  tier: 'level3',
  transferred: false,
  registered: true,
  civilAffairs: 'none',
  supplementInsured: true,
  totalCost: '11276.79',
  inPolicyCost: '10356.03',
  socialAssistanceGranted: '100.00',
};

/** A bill with no out-of-policy part and nothing granted. */
function bill(cost: string): Wire<InpatientStay> {
  return { ...stay, totalCost: cost, inPolicyCost: cost, socialAssistanceGranted: '0.00' };
}

/** G1 at its smallest: below a tenth of one to ten fen is nothing at all. */
const tinyBills: readonly SettlementExample[] = (
  [
    ['0.01', '0.00'],
    ['0.02', '0.00'],
    ['0.03', '0.00'],
    ['0.04', '0.00'],
    ['0.05', '0.00'],
    ['0.06', '0.01'],
    ['0.07', '0.01'],
    ['0.08', '0.01'],
    ['0.09', '0.01'],
    ['0.10', '0.01'],
  ] as const
).map(([cost, burden]) => ({
  title: text(`极小账单 ${cost} 元`, `A tiny bill of ${cost} yuan`),
  parameters: basicAlone,
  standing: 'assumed',
  input: bill(cost),
  expected: { burden, excess: burden, withinLimit: burden === '0.00' },
}));

/** Cases of one stay. */
export const settlementExamples: readonly SettlementExample[] = [
  {
    title: text('建档立卡人口在三级医院住院', 'A registered poor patient in a level-3 hospital'),
    parameters: exampleValues,
    standing: 'assumed',
    input: stay,
    expected: {
      basic: '6406.42',
      criticalIllness: '0.00',
      hospitalRelief: '394.96',
      medicalAssistance: '2488.26',
      socialAssistance: '100.00',
      commercialSupplement: '483.20',
      burden: '483.19',
      outOfPolicyRelief: '92.08',
      outOfPolicySupplement: '82.87',
      outOfPolicyBurden: '745.81',
      yearShare: '48319/1035603',
      withinLimit: true,
      excess: '0.00',
    },
  },
  {
    title: text('恰为 10%：差一分，不在限度内', 'Exactly ten percent fails by a fen'),
    parameters: basicAlone,
    standing: 'assumed',
    input: bill('10000.00'),
    expected: { burden: '1000.00', yearShare: '100000/1000000', withinLimit: false, excess: '0.01' },
  },
  {
    title: text('一成少一分：在限度内', 'A fen below ten percent is within'),
    parameters: basicAlone,
    standing: 'assumed',
    input: { ...bill('10000.00'), socialAssistanceGranted: '0.01' },
    expected: { socialAssistance: '0.01', burden: '999.99', withinLimit: true, excess: '0.00' },
  },
  {
    title: text('单次超出，全年在限度内', 'One stay is above, the year is within'),
    parameters: basicAlone,
    standing: 'assumed',
    input: bill('10000.00'),
    before: { inPolicyCost: '100.00', totalCost: '100.00', burden: '0.00' },
    expected: { stayShare: '100000/1000000', yearShare: '100000/1010000', withinLimit: true },
  },
  {
    title: text('以总费用为基数、不超过一成', 'On the whole cost, at most ten percent'),
    parameters: { ...basicAlone, burdenBase: 'total', burdenRelation: 'atMost' },
    standing: 'assumed',
    input: bill('10000.00'),
    expected: { burden: '1000.00', withinLimit: true, excess: '0.00' },
  },
  ...tinyBills,
  ...criticalIllnessExamples(bill),
  {
    title: text('政策范围内费用多于总费用：拒绝', 'In-policy cost above the total: refused'),
    parameters: exampleValues,
    standing: 'assumed',
    input: { ...stay, inPolicyCost: '11276.80' },
    refused: 'DZ114',
  },
  {
    title: text('出院早于入院：拒绝', 'Discharge before admission: refused'),
    parameters: exampleValues,
    standing: 'assumed',
    input: { ...stay, dischargedOn: '2019-01-02' },
    refused: 'DZ114',
  },
  {
    title: text('没有写明民政类别：拒绝', 'Civil-affairs category left out: refused'),
    parameters: exampleValues,
    standing: 'assumed',
    input: { ...stay, civilAffairs: undefined },
    refused: 'DZ107',
  },
  {
    title: text('本类别的大病起付线没有来源：不能结算', 'No source for the deductible of this class: not settled'),
    parameters: { ...exampleValues, criticalDeductible: { general: '12000.00' } },
    standing: 'assumed',
    input: stay,
    refused: 'DZ302',
  },
];
