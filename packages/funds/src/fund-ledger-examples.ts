import { text, type Example, type Wire } from '@dzfp/core';
import type { FundEntries, FundLedger } from './model/fund-entries.ts';

type None = Readonly<Record<never, never>>;

const arrival = {
  id: '1',
  on: '2019-03-01',
  from: null,
  to: '示例县财政',
  amount: '100000.00',
  document: '示例财农〔2019〕1号',
} as const;
const pay = {
  id: '2',
  on: '2019-04-01',
  from: '示例县财政',
  to: '示例合作社',
  amount: '60000.00',
  parent: '1',
  document: '拨付凭证1',
} as const;
/** One document, divided by the county between two townships, which pay most of it out. */
const [first, second] = ['示例甲乡', '示例乙镇'];
const down: Wire<FundEntries>['entries'] = [
  { ...arrival, amount: '1000000.00' },
  { ...pay, id: '2', to: first, amount: '500000.00', document: '示例扶贫〔2019〕2号' },
  { ...pay, id: '3', to: second, amount: '400000.00', document: '示例扶贫〔2019〕3号' },
  { ...pay, id: '4', on: '2019-06-01', from: first, to: null, amount: '300000.00', parent: '2' },
  { ...pay, id: '5', on: '2019-06-01', from: second, to: null, amount: '300000.00', parent: '3' },
];
const assumed = { parameters: {}, standing: 'assumed' } as const;

/** Cases of the ledger; documents, units and amounts are made up. */
export const fundLedgerExamples: readonly Example<FundEntries, FundLedger, None>[] = [
  {
    title: text('一份文件，经县、乡到支付', 'One document through county and townships to payment'),
    ...assumed,
    input: { on: '2019-12-31', entries: down },
    expected: {
      entered: '1000000.00',
      left: '600000.00',
      held: '400000.00',
      nodes: [
        { node: second, received: '400000.00', paid: '300000.00', balance: '100000.00' },
        { node: '示例县财政', received: '1000000.00', paid: '900000.00', balance: '100000.00' },
        { node: first, received: '500000.00', paid: '300000.00', balance: '200000.00' },
      ],
      sound: true,
    },
  },
  {
    title: text('从文件到收款人', 'From the document to the payee'),
    ...assumed,
    input: { on: '2019-12-31', entries: [arrival, pay] },
    expected: {
      entered: '100000.00',
      held: '100000.00',
      untraced: '0.00',
      sound: true,
      traced: [
        { node: '示例县财政', amount: '40000.00', entry: '1', document: '示例财农〔2019〕1号' },
        { node: '示例合作社', amount: '60000.00', entry: '2', document: '示例财农〔2019〕1号' },
      ],
    },
  },
  {
    title: text('拨付前一天：钱还在县里', 'The day before the payment the county has it'),
    ...assumed,
    input: { on: '2019-03-31', entries: [arrival, pay] },
    expected: {
      sound: true,
      nodes: [{ node: '示例县财政', received: '100000.00', paid: '0.00', balance: '100000.00' }],
    },
  },
  {
    title: text('多拨一分：指出超支', 'A fen too much is named'),
    ...assumed,
    input: { on: '2019-12-31', entries: [arrival, { ...pay, amount: '100000.01' }] },
    expected: {
      sound: false,
      findings: [
        { kind: 'negativeBalance', at: '示例县财政', on: '2019-04-01', excess: '0.01' },
        { kind: 'overdrawn', at: '1', on: '2019-04-01', excess: '0.01' },
      ],
    },
  },
  {
    title: text('没有文号：拒绝', 'Without a document: refused'),
    ...assumed,
    input: { on: '2019-12-31', entries: [{ id: '1', on: '2019-03-01', from: null, to: 'a', amount: '1.00' }] },
    refused: 'DZ107',
  },
];
