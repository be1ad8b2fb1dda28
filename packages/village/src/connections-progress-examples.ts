import { text, type Example, type Wire } from '@dzfp/core';
import type { ItemParameters } from './connections-parameters.ts';
import { shortList } from './five-connections-examples.ts';
import type { CountyProgress, CountyRound } from './model/county-progress.ts';

const village = {
  village: '371422901001',
  on: '2019-12-31',
  found: [{ item: '道路', met: true, foundOn: '2019-05-01' }],
} as const;
const round: Wire<CountyRound> = {
  on: '2019-12-31',
  villages: [village, { ...village, village: '371423901001', found: [] }],
};

/** Cases of progress. */
export const connectionsProgressExamples: readonly Example<CountyRound, CountyProgress, ItemParameters>[] = [
  {
    title: text('两县各一村，五项未知', 'One village in each of two counties, five items unknown'),
    parameters: shortList,
    standing: 'assumed',
    input: round,
    expected: {
      counties: [
        { county: '371422', villages: 1, complete: 0, met: 1, unmet: 0, unknown: 2, ofAll: '1/3' },
        { county: '371423', villages: 1, complete: 0, met: 0, unmet: 0, unknown: 3, ofAll: '0/3' },
      ],
      allComplete: false,
    },
  },
  {
    title: text('没有村：无从落后', 'No village: nobody is behind'),
    parameters: shortList,
    standing: 'assumed',
    input: { on: '2019-12-31', villages: [] },
    expected: { counties: [], allComplete: true },
  },
  {
    title: text('同一村两行：拒绝', 'A village twice is refused'),
    parameters: shortList,
    standing: 'assumed',
    input: { ...round, villages: [village, village] },
    refused: 'DZ602',
  },
  {
    title: text('各村情况未知：不能汇总', 'Without villages nothing is summed up'),
    parameters: shortList,
    standing: 'assumed',
    input: { on: '2019-12-31' },
    refused: 'DZ107',
  },
];
