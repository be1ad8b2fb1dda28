import { text, type Example, type Wire } from '@dzfp/core';
import type { AssetFileReport, FinishedList } from './model/asset.ts';

const project = {
  project: 'P-1',
  area: '371422901001',
  finishedOn: '2019-05-01',
  worth: '100000.00',
  filedOn: '2019-05-10',
  titledOn: null,
} as const;
const finished: Wire<FinishedList> = {
  asOf: '2019-12-31',
  projects: [project, { ...project, project: 'P-2', finishedOn: '2020-01-01' }],
};

/** Cases of files; all fictional. */
export const assetFileExamples: readonly Example<FinishedList, AssetFileReport, Readonly<Record<never, never>>>[] = [
  {
    title: text(
      '一个已建档未确权；次年竣工的不计',
      'One is filed and not titled; what is finished the next year does not count',
    ),
    parameters: {},
    standing: 'assumed',
    input: finished,
    expected: { worth: '100000.00', finished: 1 },
  },
  {
    title: text('竣工当日即在名册', 'On the day it is finished it is on the list'),
    parameters: {},
    standing: 'assumed',
    input: { asOf: '2019-05-01', projects: [project] },
    expected: { finished: 1 },
  },
  {
    title: text('是否建档未知：不算缺口', 'Whether there is a file is unknown: no gap'),
    parameters: {},
    standing: 'assumed',
    input: {
      asOf: '2019-12-31',
      projects: [{ project: 'P-1', area: '371422901001', finishedOn: '2019-05-01', worth: '1.00' }],
    },
    expected: { finished: 1 },
  },
  {
    title: text('同一项目两行：拒绝', 'A project twice is refused'),
    parameters: {},
    standing: 'assumed',
    input: { ...finished, projects: [project, project] },
    refused: 'DZ602',
  },
];
