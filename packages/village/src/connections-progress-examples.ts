import { text, type Example, type Wire } from '@dzfp/core';
import type { ItemParameters } from './connections-parameters.ts';
import { shortList } from './five-connections-examples.ts';
import type { CountyProgress, CountyRound } from './model/county-progress.ts';

const village = {
  village: '371422901001',
  found: [
    { item: '道路', met: true, foundOn: '2019-05-01' },
    { item: '集体收入', met: false, foundOn: '2019-05-01' },
  ],
  collectiveIncome: '1.00',
} as const;
const round: Wire<CountyRound> = {
  on: '2019-12-31',
  villages: [village, { village: '371423901001', found: [] }],
};

/** Cases of progress. */
export const connectionsProgressExamples: readonly Example<CountyRound, CountyProgress, ItemParameters>[] = [
  {
    title: text(
      '两县各一村，四项未知，一项与收入矛盾',
      'One village in each of two counties, four items unknown, one contradicted',
    ),
    parameters: shortList,
    standing: 'assumed',
    input: round,
    expected: {
      items: [
        { item: '道路', met: 1, unmet: 0, unknown: 1, ofAll: '1/2', ofKnown: '1/1' },
        { item: '客车', met: 0, unmet: 0, unknown: 2, ofAll: '0/2' },
        { item: '集体收入', met: 0, unmet: 1, unknown: 1, ofAll: '0/2', ofKnown: '0/1' },
      ],
      contradicted: [{ village: '371422901001', item: '集体收入' }],
    },
  },
  {
    title: text('没有村：没有达标率', 'No village: there is no rate'),
    parameters: shortList,
    standing: 'assumed',
    input: { on: '2019-12-31', villages: [] },
    expected: { counties: [] },
  },
  {
    title: text('同一村两行：拒绝', 'A village twice is refused'),
    parameters: shortList,
    standing: 'assumed',
    input: { ...round, villages: [village, village] },
    refused: 'DZ602',
  },
  {
    title: text('村编码不成形：拒绝', 'A code that is no village code is refused'),
    parameters: shortList,
    standing: 'assumed',
    input: { ...round, villages: [{ ...village, village: 'x' }] },
    refused: 'DZ109',
  },
  {
    title: text('各村情况未知：不能汇总', 'Without villages nothing is summed up'),
    parameters: shortList,
    standing: 'assumed',
    input: { on: '2019-12-31' },
    refused: 'DZ107',
  },
];
