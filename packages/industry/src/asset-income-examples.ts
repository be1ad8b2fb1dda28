import { text, type Example, type Wire } from '@dzfp/core';
import type { AssetIncome, IncomePlan } from './model/asset-income.ts';

const listed = { class: '甲', listedFrom: '2018-01-01', listedUntil: null } as const;
const plan: Wire<AssetIncome> = {
  on: '2019-12-20',
  due: '1000.00',
  received: '1000.00',
  villagePart: '300.00',
  classes: [
    { class: '甲', weight: 2 },
    { class: '乙', weight: 1 },
  ],
  sharers: [
    { ...listed, household: 'H-1', people: 2 },
    { ...listed, household: 'H-2', class: '乙', people: 2 },
  ],
  grain: 100,
  remainder: 'kept',
};

/** Twenty households that hold the 419 people of the published case. */
const qingyang: Wire<AssetIncome>['sharers'] = Array.from({ length: 20 }, (_, i) => ({
  ...listed,
  household: `H-${String(i).padStart(2, '0')}`,
  people: i === 0 ? 39 : 20,
}));

/** A published case, and our own at the edges. */
export const assetIncomeExamples: readonly Example<AssetIncome, IncomePlan, Readonly<Record<never, never>>>[] = [
  {
    title: text(
      '青阳2020：133920元分419人，每人319元，余259元',
      'Qingyang 2020: 133,920 yuan for 419 people, 319 each, 259 left',
    ),
    parameters: {},
    standing: 'reported',
    source: 'F3',
    input: {
      ...plan,
      due: '267000.00',
      received: '267000.00',
      villagePart: '133080.00',
      classes: [{ class: '甲', weight: 1 }],
      sharers: qingyang,
    },
    expected: { distributed: '133661.00', villagePart: '133080.00', kept: '259.00', outstanding: '0.00' },
  },
  {
    title: text(
      '甲类每人两份，取整到元，余额留村',
      'A person of the first class has two parts; cut to the yuan, the rest is kept',
    ),
    parameters: {},
    standing: 'assumed',
    input: plan,
    expected: {
      shares: [
        { household: 'H-1', amount: '464.00' },
        { household: 'H-2', amount: '232.00' },
      ],
      distributed: '696.00',
      kept: '4.00',
    },
  },
  {
    title: text('尾数分完：一分不剩', 'The remainder is placed: nothing is left'),
    parameters: {},
    standing: 'assumed',
    input: { ...plan, remainder: 'placed' },
    expected: {
      shares: [
        { household: 'H-1', amount: '466.67' },
        { household: 'H-2', amount: '233.33' },
      ],
      kept: '0.00',
    },
  },
  {
    title: text('名单最后一天仍分，次日不分', 'On its last day a household still shares, the day after it does not'),
    parameters: {},
    standing: 'assumed',
    input: {
      ...plan,
      sharers: [
        { ...listed, household: 'H-1', people: 1, listedUntil: '2019-12-20' },
        { ...listed, household: 'H-2', people: 1, listedUntil: '2019-12-19' },
      ],
    },
    expected: { shares: [{ household: 'H-1', amount: '700.00' }], kept: '0.00' },
  },
  {
    title: text('村留用超过实收：拒绝', 'A village part above what was received is refused'),
    parameters: {},
    standing: 'assumed',
    input: { ...plan, received: '299.99' },
    refused: 'DZ114',
  },
  {
    title: text('名单未知：不能分配', 'Without a list nothing is distributed'),
    parameters: {},
    standing: 'assumed',
    input: {
      on: '2019-12-20',
      due: '1.00',
      received: '1.00',
      villagePart: '0.00',
      classes: [],
      grain: 1,
      remainder: 'kept',
    },
    refused: 'DZ107',
  },
];
