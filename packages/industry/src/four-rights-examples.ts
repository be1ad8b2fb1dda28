import { text, type Example, type Wire } from '@dzfp/core';
import type { RightsReport, RightsRegister } from './model/four-rights.ts';

const held = { asset: 'A-1', share: '1', from: '2019-01-01', until: null, title: null } as const;
const village = { ...held, right: 'ownership', holder: '某村集体（虚构）', title: '证 1（虚构）' } as const;
const operator = { ...held, right: 'operation', holder: '某合作社（虚构）' } as const;
const income = { ...held, right: 'income', holder: '某村贫困户（虚构）' } as const;
const supervisor = { ...held, right: 'supervision', holder: '某镇政府（虚构）' } as const;
const register: Wire<RightsRegister> = { on: '2019-06-30', holdings: [village, operator, income, supervisor] };

/** Cases of rights; all fictional. */
export const fourRightsExamples: readonly Example<RightsRegister, RightsReport, Readonly<Record<never, never>>>[] = [
  {
    title: text('四权各有其主', 'Each right has its holder'),
    parameters: {},
    standing: 'assumed',
    input: register,
    expected: { assets: 1, findings: [], sound: true },
  },
  {
    title: text('两村共有，份额之和为一', 'Two villages own it together, their shares are one'),
    parameters: {},
    standing: 'assumed',
    input: {
      ...register,
      holdings: [
        { ...village, share: '0.4' },
        { ...village, holder: '邻村集体（虚构）', share: '0.6' },
        operator,
        income,
        supervisor,
      ],
    },
    expected: { sound: true },
  },
  {
    title: text('份额之和少百万分之一：列为问题', 'The shares are a millionth short: a finding'),
    parameters: {},
    standing: 'assumed',
    input: { ...register, holdings: [{ ...village, share: '0.999999' }, operator, income, supervisor] },
    expected: {
      findings: [{ asset: 'A-1', right: 'ownership', fault: 'sharesNotOne', from: '2019-01-01' }],
      sound: false,
    },
  },
  {
    title: text('经营者兼任监督：列为问题', 'The operator supervises itself: a finding'),
    parameters: {},
    standing: 'assumed',
    input: { ...register, holdings: [village, operator, income, { ...supervisor, holder: operator.holder }] },
    expected: { findings: [{ asset: 'A-1', right: 'supervision', fault: 'operatorSupervises', from: '2019-01-01' }] },
  },
  {
    title: text('经营合同到期次日起无经营者', 'From the day after the lease ends nobody operates it'),
    parameters: {},
    standing: 'assumed',
    input: { ...register, holdings: [village, { ...operator, until: '2019-03-31' }, income, supervisor] },
    expected: { findings: [{ asset: 'A-1', right: 'operation', fault: 'noHolder', from: '2019-04-01' }] },
  },
  {
    title: text('登记册未知：不能判断', 'Without a register nothing is judged'),
    parameters: {},
    standing: 'assumed',
    input: { on: '2019-06-30' },
    refused: 'DZ107',
  },
];
