import { text, type Example } from '@dzfp/core';
import type { BillReconciliation, PostedBill } from './bill-reconciliation.ts';

/** Published bills; none is from Dezhou. */
export const billReconciliationExamples: readonly Example<PostedBill, BillReconciliation, object>[] = [
  {
    title: text('沂水夏蔚镇一站式结算（M1）', 'One-stop settlement in Yishui (M1)'),
    parameters: {},
    standing: 'reported',
    source: 'https://yihuying.cn/minsheng/10997.html',
    input: {
      totalCost: '1786.95',
      payments: [
        { payer: 'basic', amount: '1313.04' },
        { payer: 'medicalAssistance', amount: '292.54' },
        { payer: 'hospitalRelief', amount: '18.14' },
        { payer: 'commercialSupplement', amount: '155.07' },
      ],
      patientPays: '8.16',
    },
    expected: { remaining: '8.16', imbalance: '0.00', balances: true, shareOfTotal: '816/178695' },
  },
  {
    title: text('麻阳：基本医保后的剩余（M3）', 'Mayang: what basic insurance leaves (M3)'),
    parameters: {},
    standing: 'reported',
    source: 'https://hn.rednet.cn/c/2018/10/25/812710.htm',
    input: { totalCost: '84154.13', payments: [{ payer: 'basic', amount: '37574.13' }], patientPays: null },
    expected: { remaining: '46580.00', balances: true },
  },
  {
    title: text('麻阳：大病保险后的剩余（M3）', 'Mayang: what critical illness leaves (M3)'),
    parameters: {},
    standing: 'reported',
    source: 'https://hn.rednet.cn/c/2018/10/25/812710.htm',
    input: {
      totalCost: '84154.13',
      payments: [
        { payer: 'basic', amount: '37574.13' },
        { payer: 'criticalIllness', amount: '9625.00' },
      ],
      patientPays: null,
    },
    expected: { remaining: '36955.00', balances: true },
  },
  {
    title: text('镇远：公布的数字相差 2 元（M6）', 'Zhenyuan: the published figures are 2 yuan apart (M6)'),
    parameters: {},
    standing: 'reported',
    source: 'https://feifmx.com/domesticgd/10000159/20170923/31507465.html',
    input: {
      totalCost: '25845',
      payments: [
        { payer: 'basic', amount: '13828' },
        { payer: 'medicalAssistance', amount: '8412' },
        { payer: 'socialAssistance', amount: '2000' },
      ],
      patientPays: '1607',
    },
    expected: { remaining: '1605.00', imbalance: '2.00', balances: false },
  },
  {
    title: text('各方支付多于总费用一分', 'The payers paid a fen more than the cost'),
    parameters: {},
    standing: 'assumed',
    input: { totalCost: '100.00', payments: [{ payer: 'basic', amount: '100.01' }], patientPays: null },
    expected: { remaining: '-0.01', balances: false },
  },
  {
    title: text('金额有三位小数：拒绝', 'An amount with three decimals is refused'),
    parameters: {},
    standing: 'assumed',
    input: { totalCost: '100.001', payments: [], patientPays: null },
    refused: 'DZ101',
  },
  {
    title: text('没有写明各方支付：拒绝', 'Payments left out: refused'),
    parameters: {},
    standing: 'assumed',
    input: { totalCost: '100.00', patientPays: null },
    refused: 'DZ107',
  },
];
