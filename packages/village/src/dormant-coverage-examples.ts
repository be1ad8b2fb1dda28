import { text, type Example, type Wire } from '@dzfp/core';
import type { DormantCoverage, DormantRound } from './model/dormant.ts';

const village = {
  village: '371422901001',
  firstYieldOn: '2019-12-31',
  yield: '0.01',
  area: 1000,
  revivedArea: 500,
} as const;
const round: Wire<DormantRound> = {
  asOf: '2019-12-31',
  villages: [village, { ...village, village: '371423901001', firstYieldOn: null, yield: '0.00', revivedArea: 1000 }],
};

/** Cases of coverage; all fictional. */
export const dormantCoverageExamples: readonly Example<
  DormantRound,
  DormantCoverage,
  Readonly<Record<never, never>>
>[] = [
  {
    title: text('一分钱也算有收益；两种口径结果不同', 'A fen is a yield; the two readings differ'),
    parameters: {},
    standing: 'assumed',
    input: round,
    expected: { yield: '0.01', area: 2000, revivedArea: 1500 },
  },
  {
    title: text('收益日期在统计日期之后：不算', 'A yield after the day does not count'),
    parameters: {},
    standing: 'assumed',
    input: { asOf: '2019-12-30', villages: [village] },
    expected: { revivedArea: 500 },
  },
  {
    title: text('有无收益未知：不算缺口', 'Whether there is a yield is unknown: no gap'),
    parameters: {},
    standing: 'assumed',
    input: { asOf: '2019-12-31', villages: [{ village: '371422901001', yield: '0.00', area: 0, revivedArea: 0 }] },
    expected: { area: 0 },
  },
  {
    title: text('同一村两行：拒绝', 'A village twice is refused'),
    parameters: {},
    standing: 'assumed',
    input: { ...round, villages: [village, village] },
    refused: 'DZ602',
  },
];
