import { text, type Example, type Wire } from '@dzfp/core';
import type { MatchPlan, MatchRound } from './model/donation-match.ts';

const free = { id: 'G-1', condition: { heading: null, county: null }, amount: '1000.00' } as const;
const forSchool = { id: 'G-2', condition: { heading: 'education', county: null }, amount: '800.00' } as const;
const school = { id: 'N-1', heading: 'education', county: '371422', amount: '900.00', verified: true } as const;
const house = { id: 'N-2', heading: 'housing', county: '371422', amount: '950.00', verified: true } as const;
const round: Wire<MatchRound> = { on: '2019-06-01', gifts: [free, forSchool], needs: [school, house] };

/** Cases of matching; all fictional. */
export const donationMatchExamples: readonly Example<MatchRound, MatchPlan, Readonly<Record<never, never>>>[] = [
  {
    title: text(
      '限定助学的先用于助学，不限条件的补余下',
      'What is for education goes there first, what is free fills the rest',
    ),
    parameters: {},
    standing: 'assumed',
    input: round,
    expected: {
      matches: [
        { gift: 'G-1', need: 'N-1', amount: '100.00' },
        { gift: 'G-2', need: 'N-1', amount: '800.00' },
        { gift: 'G-1', need: 'N-2', amount: '900.00' },
      ],
      served: '1800.00',
      open: [{ need: 'N-2', amount: '50.00', reason: 'usedUp' }],
      inHand: [],
    },
  },
  {
    title: text('没有条件相符的捐赠：列明原因，捐赠结余', 'No gift fits: the reason is named, the gift stays in hand'),
    parameters: {},
    standing: 'assumed',
    input: { ...round, gifts: [forSchool], needs: [house] },
    expected: {
      served: '0.00',
      open: [{ need: 'N-2', amount: '950.00', reason: 'noGift' }],
      inHand: [{ gift: 'G-2', amount: '800.00' }],
    },
  },
  {
    title: text('未核实的需求不对接', 'A need that is not verified gets nothing'),
    parameters: {},
    standing: 'assumed',
    input: { ...round, needs: [{ ...school, verified: false }] },
    expected: { served: '0.00', open: [{ need: 'N-1', amount: '900.00', reason: 'notVerified' }] },
  },
  {
    title: text('恰好够：没有结余也没有未满足', 'Exactly enough: nothing open, nothing in hand'),
    parameters: {},
    standing: 'assumed',
    input: { ...round, gifts: [free], needs: [{ ...school, amount: '1000.00' }] },
    expected: { served: '1000.00', open: [], inHand: [] },
  },
  {
    title: text('只限地区不限用途：拒绝', 'A place without a heading is refused'),
    parameters: {},
    standing: 'assumed',
    input: { ...round, gifts: [{ ...free, condition: { heading: null, county: '371422' } }] },
    refused: 'DZ114',
  },
  {
    title: text('需求清单未知：不能对接', 'Without a list of needs nothing is matched'),
    parameters: {},
    standing: 'assumed',
    input: { on: '2019-06-01', gifts: [free] },
    refused: 'DZ107',
  },
];
