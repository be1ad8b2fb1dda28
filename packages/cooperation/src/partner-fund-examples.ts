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

const back = {
  id: '4',
  on: '2019-06-01',
  from: null,
  to: '茶叶项目',
  amount: '60000.00',
  reverses: '3',
  document: '冲销 1（虚构）',
} as const;
const nothingWrong = { findings: [], untraced: '0.00', sound: true };

/** Cases of the ledger; all fictional. */
export const partnerFundExamples: readonly Example<PartnerLedger, PartnerAccount, Readonly<Record<never, never>>>[] = [
  {
    title: text('付到项目并支付，余四万在县', 'Paid through a project, forty thousand left with the county'),
    parameters: {},
    standing: 'assumed',
    input: ledger,
    expected: {
      direction: 'give',
      account: {
        entered: '100000.00',
        left: '60000.00',
        held: '40000.00',
        nodes: [
          { node: '受援县财政', received: '100000.00', paid: '60000.00', balance: '40000.00' },
          { node: '茶叶项目', received: '60000.00', paid: '60000.00', balance: '0.00' },
        ],
        traced: [
          { node: '受援县财政', amount: '40000.00', entry: '1', document: '协作资金 1 号（虚构）' },
          { node: null, amount: '60000.00', entry: '3', document: '协作资金 1 号（虚构）' },
        ],
        ...nothingWrong,
      },
    },
  },
  {
    title: text('支付当日之前：钱还在项目', 'The day before the payment: the money is with the project'),
    parameters: {},
    standing: 'assumed',
    input: { ...ledger, direction: 'receive', on: '2019-04-30' },
    expected: {
      direction: 'receive',
      account: {
        entered: '100000.00',
        left: '0.00',
        held: '100000.00',
        nodes: [
          { node: '受援县财政', received: '100000.00', paid: '60000.00', balance: '40000.00' },
          { node: '茶叶项目', received: '60000.00', paid: '0.00', balance: '60000.00' },
        ],
        traced: [
          { node: '受援县财政', amount: '40000.00', entry: '1', document: '协作资金 1 号（虚构）' },
          { node: '茶叶项目', amount: '60000.00', entry: '2', document: '协作资金 1 号（虚构）' },
        ],
        ...nothingWrong,
      },
    },
  },
  {
    title: text('支付后冲销：没有出账，钱回到项目', 'A payment taken back: nothing has left, the project has it again'),
    parameters: {},
    standing: 'assumed',
    input: { ...ledger, entries: [given, toProject, paid, back] },
    expected: {
      account: {
        entered: '100000.00',
        left: '0.00',
        held: '100000.00',
        nodes: [
          { node: '受援县财政', received: '100000.00', paid: '60000.00', balance: '40000.00' },
          { node: '茶叶项目', received: '120000.00', paid: '60000.00', balance: '60000.00' },
        ],
        traced: [
          { node: '受援县财政', amount: '40000.00', entry: '1', document: '协作资金 1 号（虚构）' },
          { node: '茶叶项目', amount: '60000.00', entry: '2', document: '协作资金 1 号（虚构）' },
        ],
        ...nothingWrong,
      },
    },
  },
  {
    title: text('项目多付一分：列为问题', 'A fen too much paid by the project is a finding'),
    parameters: {},
    standing: 'assumed',
    input: { ...ledger, entries: [given, toProject, { ...paid, amount: '60000.01' }] },
    expected: {
      account: {
        entered: '100000.00',
        left: '60000.01',
        held: '39999.99',
        nodes: [
          { node: '受援县财政', received: '100000.00', paid: '60000.00', balance: '40000.00' },
          { node: '茶叶项目', received: '60000.00', paid: '60000.01', balance: '-0.01' },
        ],
        traced: [
          { node: '受援县财政', amount: '40000.00', entry: '1', document: '协作资金 1 号（虚构）' },
          { node: '茶叶项目', amount: '-0.01', entry: '2', document: '协作资金 1 号（虚构）' },
          { node: null, amount: '60000.01', entry: '3', document: '协作资金 1 号（虚构）' },
        ],
        untraced: '0.00',
        findings: [
          { kind: 'negativeBalance', at: '茶叶项目', on: '2019-05-01', excess: '0.01' },
          { kind: 'overdrawn', at: '2', on: '2019-05-01', excess: '0.01' },
        ],
        sound: false,
      },
    },
  },
  {
    title: text('来源不明的支付：没有来源文号', 'A payment of unknown source has no document'),
    parameters: {},
    standing: 'assumed',
    input: { ...ledger, entries: [given, { ...paid, from: '受援县财政', parent: '9', amount: '1.00' }] },
    expected: {
      account: {
        entered: '100000.00',
        left: '1.00',
        held: '99999.00',
        nodes: [{ node: '受援县财政', received: '100000.00', paid: '1.00', balance: '99999.00' }],
        traced: [
          { node: '受援县财政', amount: '100000.00', entry: '1', document: '协作资金 1 号（虚构）' },
          { node: null, amount: '1.00', entry: '3', document: null },
        ],
        untraced: '1.00',
        findings: [{ kind: 'unknownParent', at: '3', on: '2019-05-01' }],
        sound: false,
      },
    },
  },
  {
    title: text('方向未写明：拒绝', 'Without a direction the ledger is refused'),
    parameters: {},
    standing: 'assumed',
    input: { on: '2019-12-31', entries: [given] },
    refused: 'DZ107',
  },
];
