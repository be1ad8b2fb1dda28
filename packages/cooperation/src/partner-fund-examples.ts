import { text, type Example, type Wire } from '@dzfp/core';
import type { PartnerAccount, PartnerLedger } from './model/partner-ledger.ts';

const given = {
  id: '1',
  on: '2019-03-01',
  from: null,
  to: '受援县财政',
  amount: '100000.00',
  document: '协作资金 1 号（虚构）',
} as const;
const toProject = {
  id: '2',
  on: '2019-04-01',
  from: '受援县财政',
  to: '茶叶项目',
  amount: '60000.00',
  parent: '1',
  document: '项目 1（虚构）',
} as const;
const paid = {
  id: '3',
  on: '2019-05-01',
  from: '茶叶项目',
  to: null,
  amount: '60000.00',
  parent: '2',
  document: '凭证 1（虚构）',
} as const;
const ledger: Wire<PartnerLedger> = { on: '2019-12-31', direction: 'give', entries: [given, toProject, paid] };

/** Cases of the ledger; all fictional. */
export const partnerFundExamples: readonly Example<PartnerLedger, PartnerAccount, Readonly<Record<never, never>>>[] = [
  {
    title: text('付到项目并支付，余四万在县', 'Paid through a project, forty thousand left with the county'),
    parameters: {},
    standing: 'assumed',
    input: ledger,
    expected: { entered: '100000.00', left: '60000.00', held: '40000.00', untraced: '0.00', findings: [], sound: true },
  },
  {
    title: text('支付当日之前：钱还在项目', 'The day before the payment: the money is with the project'),
    parameters: {},
    standing: 'assumed',
    input: { ...ledger, on: '2019-04-30' },
    expected: { left: '0.00', held: '100000.00', sound: true },
  },
  {
    title: text('项目多付一分：列为问题', 'A fen too much paid by the project is a finding'),
    parameters: {},
    standing: 'assumed',
    input: { ...ledger, entries: [given, toProject, { ...paid, amount: '60000.01' }] },
    expected: { sound: false, held: '39999.99' },
  },
  {
    title: text('方向未写明：拒绝', 'Without a direction the ledger is refused'),
    parameters: {},
    standing: 'assumed',
    input: { on: '2019-12-31', entries: [given] },
    refused: 'DZ107',
  },
];
