import { text, type Example, type Wire } from '@dzfp/core';
import type { DibaoTopUp } from './dibao-top-up.ts';
import type { DibaoHousehold } from './model/dibao-household.ts';
import type { TopUpParameters } from './top-up-parameters.ts';

const byMonth = { rural: 'month', urban: 'month' } as const;
const values: Wire<TopUpParameters> = {
  standard: { rural: '365.00', urban: '480.00' },
  standardPer: byMonth,
  method: 'household',
  leastShare: null,
  bandAmount: { a: '300.00', b: '220.00', c: '140.00' },
};
const household: Wire<DibaoHousehold> = {
  decidedOn: '2019-06-01',
  series: 'rural',
  members: 3,
  tekunMembers: 0,
  monthlyIncome: '700.00',
  propertyWithinLimits: true,
};

/** Cases of the payment of dibao; the two published ones come from weak pages that do not name their place. */
export const dibaoTopUpExamples: readonly Example<DibaoHousehold, DibaoTopUp, TopUpParameters>[] = [
  {
    title: text('按户补差：500元×3人−700元', 'Difference of the household: 500 yuan times 3 less 700'),
    parameters: { ...values, standard: { urban: '500.00' } },
    standing: 'assumed',
    source: 'https://www.fudaoke.com/exam/2662718.html',
    input: { ...household, series: 'urban' },
    expected: { topUp: '800.00' },
  },
  {
    title: text('按人补差：每人400元，全户1200元', 'Difference for each head: 400 each, 1,200 for the household'),
    parameters: { ...values, standard: { urban: '600.00' }, method: 'perHead' },
    standing: 'assumed',
    source: 'https://www.lawparks.com/ask/how-to-calculate-monthly-dibao-1',
    input: { ...household, series: 'urban', monthlyIncome: '600.00' },
    expected: { topUp: '1200.00', perHead: '400.00' },
  },
  {
    title: text('收入恰为标准：不发', 'Income exactly at the standard: nothing'),
    parameters: values,
    standing: 'assumed',
    input: { ...household, monthlyIncome: '1095.00' },
    expected: { topUp: '0.00', perHead: '0.00' },
  },
  {
    title: text('差一分即发一分', 'A fen below the standard is paid a fen'),
    parameters: values,
    standing: 'assumed',
    input: { ...household, monthlyIncome: '1094.99' },
    expected: { topUp: '0.01', perHead: '0.01' },
  },
  {
    title: text(
      '差额不足两成按两成发（部分地方的规定）',
      'A difference below a fifth is paid at a fifth (a rule of some places)',
    ),
    parameters: { ...values, leastShare: '0.2' },
    standing: 'assumed',
    input: { ...household, monthlyIncome: '1094.99' },
    expected: { topUp: '219.00', perHead: '73.00' },
  },
  {
    title: text('特困成员不计入', 'A tekun member does not count'),
    parameters: values,
    standing: 'assumed',
    input: { ...household, tekunMembers: 1, monthlyIncome: '0.00' },
    expected: { topUp: '730.00', perHead: '365.00' },
  },
  {
    title: text('分档发放：B类3人', 'By bands: three people of class B'),
    parameters: { ...values, method: 'bands' },
    standing: 'assumed',
    input: { ...household, band: 'b' },
    expected: { topUp: '660.00', perHead: '220.00' },
  },
  {
    title: text('特困人员多于家庭人口：拒绝', 'More tekun members than members is refused'),
    parameters: values,
    standing: 'assumed',
    input: { ...household, tekunMembers: 4 },
    refused: 'DZ114',
  },
  {
    title: text('收入未知：不能决定', 'Income unknown: not decided'),
    parameters: values,
    standing: 'assumed',
    input: { decidedOn: '2019-06-01', series: 'rural', members: 3, tekunMembers: 0, propertyWithinLimits: true },
    refused: 'DZ301',
  },
];
