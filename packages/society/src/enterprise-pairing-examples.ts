import { text, type Example, type Wire } from '@dzfp/core';
import type { PairingParameters } from './enterprise-pairing.ts';
import type { FirmPlan, FirmRound } from './model/pairing.ts';

const values: Wire<PairingParameters> = { otherCounty: 5, unfilled: 10 };
const road = { item: '道路' } as const;
const clinic = { item: '卫生室' } as const;
const village = { village: '371422901001', county: '371422', shortfalls: [road, clinic] } as const;
const builder = { firm: 'F-1', county: '371423', offers: [road, clinic], capacity: 1 } as const;
const near = { firm: 'F-2', county: '371422', offers: [road], capacity: 1 } as const;
const round: Wire<FirmRound> = { on: '2019-04-01', villages: [village], firms: [builder, near] };

/** Cases of pairing; all fictional. */
export const enterprisePairingExamples: readonly Example<FirmRound, FirmPlan, PairingParameters>[] = [
  {
    title: text('邻县企业能多补一项，优于本县', 'The firm of the next county fills one more, and is taken'),
    parameters: values,
    standing: 'assumed',
    input: round,
    expected: {
      pairs: [{ village: '371422901001', firm: 'F-1', fills: [clinic, road] }],
      without: [],
      room: [{ supply: 'F-2', left: 1 }],
    },
  },
  {
    title: text('两村抢一家：各得其所', 'Two villages: each gets a firm'),
    parameters: values,
    standing: 'assumed',
    input: { ...round, villages: [village, { ...village, village: '371422901002', shortfalls: [road] }] },
    expected: { without: [], room: [] },
  },
  {
    title: text('没有企业能补：列明', 'No firm can fill it: named'),
    parameters: values,
    standing: 'assumed',
    input: { ...round, villages: [{ ...village, shortfalls: [{ item: '幼儿园' }] }] },
    expected: { pairs: [], without: [{ demand: '371422901001', reason: 'noneAllowed' }] },
  },
  {
    title: text('企业名额为零：占满', 'A firm with no place left'),
    parameters: values,
    standing: 'assumed',
    input: { ...round, firms: [{ ...near, capacity: 0 }] },
    expected: { pairs: [], without: [{ demand: '371422901001', reason: 'allTaken' }] },
  },
  {
    title: text('同一村列两次：拒绝', 'A village listed twice is refused'),
    parameters: values,
    standing: 'assumed',
    input: { ...round, villages: [village, village] },
    refused: 'DZ602',
  },
  {
    title: text('企业名单未知：不能结对', 'Without a list of firms nothing is paired'),
    parameters: values,
    standing: 'assumed',
    input: { on: '2019-04-01', villages: [village] },
    refused: 'DZ107',
  },
];
