import { text, type Example, type Wire } from '@dzfp/core';
import type { MarketParameters } from './market-matching.ts';
import type { MarketPlan, MarketRound } from './model/market-round.ts';

const values: Wire<MarketParameters> = { weeks: 1, otherCounty: 5, weekCost: 2 };
const grower = { id: 'S-1', product: '黄瓜', county: '371422', week: 20, lots: 3 } as const;
const buyer = { id: 'D-1', product: '黄瓜', county: '371422', week: 20, lots: 2 } as const;
const round: Wire<MarketRound> = {
  on: '2019-05-01',
  supplies: [grower],
  demands: [buyer, { ...buyer, id: 'D-2', week: 21 }],
};

/** Cases of matching; all fictional. */
export const marketMatchingExamples: readonly Example<MarketRound, MarketPlan, MarketParameters>[] = [
  {
    title: text('三批分给两个买家，同周的全满足', 'Three lots for two buyers, the one of the same week in full'),
    parameters: values,
    standing: 'assumed',
    input: round,
    expected: {
      matches: [
        { demand: 'D-1', supply: 'S-1', lots: 2 },
        { demand: 'D-2', supply: 'S-1', lots: 1 },
      ],
      matchedLots: 3,
      unmet: [{ demand: 'D-2', lots: 1, reason: 'allTaken' }],
      unsold: [],
    },
  },
  {
    title: text('相差恰为最多周数：可以；多一周：不行', 'Exactly the weeks apart is possible, a week more is not'),
    parameters: values,
    standing: 'assumed',
    input: { ...round, demands: [{ ...buyer, week: 22 }] },
    expected: {
      matches: [],
      unmet: [{ demand: 'D-1', lots: 2, reason: 'noProduct' }],
      unsold: [{ supply: 'S-1', lots: 3 }],
    },
  },
  {
    title: text('没有需求：全部滞销', 'No demand: all unsold'),
    parameters: values,
    standing: 'assumed',
    input: { ...round, demands: [] },
    expected: { matchedLots: 0, unsold: [{ supply: 'S-1', lots: 3 }] },
  },
  {
    title: text('同一编号两条供给：拒绝', 'One number for two supplies is refused'),
    parameters: values,
    standing: 'assumed',
    input: { ...round, supplies: [grower, grower] },
    refused: 'DZ602',
  },
  {
    title: text('需求未知：不能对接', 'Without demands nothing is matched'),
    parameters: values,
    standing: 'assumed',
    input: { on: '2019-05-01', supplies: [grower] },
    refused: 'DZ107',
  },
];
