import { text, type Example, type Wire } from '@dzfp/core';
import type { PointsBook, PointsLedger } from './model/points-book.ts';
import type { PointsParameters } from './points-parameters.ts';

/** An assumed sheet; one point is one yuan, as in some places of the province. */
export const assumedSheet: Wire<PointsParameters> = {
  headings: [
    { heading: '环境卫生', perMonth: 30 },
    { heading: '公益劳动', perMonth: 40 },
  ],
  perMonth: 60,
  worth: '1.00',
};
const deed = { id: '1', account: 'H-1', on: '2019-05-06', kind: 'earn', heading: '环境卫生', witnessed: true } as const;
const book = { asOf: '2019-05-31', stock: '100.00' } as const;
const own = { parameters: assumedSheet, standing: 'assumed' } as const;

/** Books of our own making. */
export const pointsLedgerExamples: readonly Example<PointsBook, PointsLedger, PointsParameters>[] = [
  {
    ...own,
    title: text('记满项目上限，再兑换', 'A heading filled to its ceiling, then an exchange'),
    input: {
      ...book,
      movements: [
        { ...deed, points: 30 },
        { ...deed, id: '2', on: '2019-05-20', kind: 'spend', heading: null, points: 20 },
      ],
    },
    expected: {
      accounts: [{ account: 'H-1', earned: 30, spent: 20, expired: 0, balance: 10 }],
      refused: [],
      cost: '20.00',
      stockLeft: '80.00',
    },
  },
  {
    ...own,
    title: text('超过项目上限一分：多的一分不记', 'One point above the ceiling is not booked'),
    input: { ...book, movements: [{ ...deed, points: 31 }] },
    expected: {
      accounts: [{ account: 'H-1', earned: 30, spent: 0, expired: 0, balance: 30 }],
      refused: [{ id: '1', points: 1, reason: 'headingCeiling' }],
    },
  },
  {
    ...own,
    title: text('有无见证未知：暂不记', 'Witness unknown: not credited yet'),
    input: {
      ...book,
      movements: [{ id: '1', account: 'H-1', on: '2019-05-06', kind: 'earn', heading: '环境卫生', points: 5 }],
    },
    expected: { refused: [{ id: '1', points: 5, reason: 'witnessUnknown' }] },
  },
  {
    ...own,
    title: text('积分不足不兑换', 'Not enough points: no exchange'),
    input: {
      ...book,
      movements: [
        { ...deed, points: 10 },
        { ...deed, id: '2', kind: 'spend', heading: null, points: 11 },
      ],
    },
    expected: { refused: [{ id: '2', points: 11, reason: 'notEnough' }], cost: '0.00' },
  },
  {
    ...own,
    title: text('同一编号两条记录：拒绝', 'Two lines of one number are refused'),
    input: {
      ...book,
      movements: [
        { ...deed, points: 1 },
        { ...deed, points: 1 },
      ],
    },
    refused: 'DZ602',
  },
];
