import { text, type Example, type Wire } from '@dzfp/core';
import type { TemporaryNeed } from './model/temporary-need.ts';
import type { TemporaryAssistance } from './model/temporary-decision.ts';
import type { TemporaryParameters } from './temporary-parameters.ts';

function forAll(multiple: number): Readonly<Record<'tekun' | 'dibao' | 'registered' | 'other', number>> {
  return { tekun: multiple, dibao: multiple, registered: multiple, other: multiple };
}

/** Multiples as another province's county published them; limits and days are made up. */
const values: Wire<TemporaryParameters> = {
  standard: { urban: '885.00' },
  standardPer: { urban: 'month' },
  leastMultiple: {
    illness: forAll(5),
    education: forAll(5),
    lightEmergency: forAll(2),
    heavyEmergency: forAll(2),
    special: forAll(0),
  },
  mostMultiple: {
    illness: forAll(12),
    education: forAll(12),
    lightEmergency: forAll(4),
    heavyEmergency: forAll(4),
    special: forAll(48),
  },
  ceiling: { illness: null, education: null, lightEmergency: null, heavyEmergency: null, special: null },
  townshipLimit: '2000.00',
  countyLimit: '20000.00',
  ordinaryDays: 20,
  fastDays: 1,
  papersDays: 10,
};
const need: Wire<TemporaryNeed> = {
  appliedOn: '2023-12-01',
  recipient: 'dibao',
  hardship: 'lightEmergency',
  persons: 1,
  proposed: '0.00',
  paidInSettlement: '0.00',
  urgent: false,
};
const huichang = 'http://www.huichang.gov.cn/hcxxxgk/hc1426/202312/ec8ba4cf59bd4d068b469bcb630a8bd9.shtml';

/** Cases of temporary assistance. */
export const temporaryAssistanceExamples: readonly Example<TemporaryNeed, TemporaryAssistance, TemporaryParameters>[] =
  [
    {
      title: text(
        '急难型：城市低保2至4倍（外省一县）',
        'Emergency: two to four times urban dibao (a county elsewhere)',
      ),
      parameters: values,
      standing: 'official',
      source: huichang,
      input: need,
      expected: { leastAmount: '1770.00', mostAmount: '3540.00', amount: '1770.00' },
    },
    {
      title: text('支出型：5至12倍', 'Expenditure: five to twelve times'),
      parameters: values,
      standing: 'official',
      source: huichang,
      input: { ...need, hardship: 'illness', proposed: '99999.00' },
      expected: { leastAmount: '4425.00', mostAmount: '10620.00', amount: '10620.00' },
    },
    {
      title: text('特别重大困难：最高48倍，一事一议', 'Special case: up to 48 times, decided case by case'),
      parameters: values,
      standing: 'official',
      source: huichang,
      input: { ...need, hardship: 'special', proposed: '50000.00' },
      expected: { mostAmount: '42480.00', amount: '42480.00', approver: 'caseByCase' },
    },
    {
      title: text('恰为乡镇限额：乡镇审批', "Exactly the township's limit: the township approves"),
      parameters: values,
      standing: 'assumed',
      input: { ...need, proposed: '2000.00' },
      expected: { amount: '2000.00', approver: 'township', helpBy: '2023-12-21', papersBy: '2023-12-01' },
    },
    {
      title: text('多一分：县级民政审批', 'A fen more: the county approves'),
      parameters: values,
      standing: 'assumed',
      input: { ...need, proposed: '2000.01' },
      expected: { amount: '2000.01', approver: 'county' },
    },
    {
      title: text('紧急：次日前救助，十日内补手续', 'Urgent: help by the next day, papers within ten days'),
      parameters: values,
      standing: 'assumed',
      input: { ...need, urgent: true },
      expected: { helpBy: '2023-12-02', papersBy: '2023-12-12' },
    },
    {
      title: text('一站式结算已付1000元：只补差额', '1,000 paid in the one-stop settlement: only the rest is paid'),
      parameters: values,
      standing: 'assumed',
      input: { ...need, paidInSettlement: '1000.00' },
      expected: { amount: '1770.00', payable: '770.00' },
    },
    {
      title: text('乡镇限额高于县级：拒绝', "The township's limit above the county's is refused"),
      parameters: { ...values, townshipLimit: '20000.01' },
      standing: 'assumed',
      input: need,
      refused: 'DZ402',
    },
    {
      title: text('困难类型未知：不能决定', 'Kind of hardship unknown: not decided'),
      parameters: values,
      standing: 'assumed',
      input: {
        appliedOn: '2023-12-01',
        recipient: 'dibao',
        persons: 1,
        proposed: '0.00',
        paidInSettlement: '0.00',
        urgent: false,
      },
      refused: 'DZ301',
    },
  ];
