import { text, type Example, type Wire } from '@dzfp/core';
import type { LastResortCoverage } from './model/last-resort-result.ts';
import type { LastResortLists } from './model/last-resort-lists.ts';

type None = Readonly<Record<never, never>>;

const lists: Wire<LastResortLists> = {
  comparedOn: '2019-12-31',
  register: [
    { person: 'A', unable: true },
    { person: 'B', unable: true },
    { person: 'C', unable: false },
    { person: 'D' },
  ],
  dibao: [{ person: 'A' }, { person: 'E' }],
  tekun: [],
};

/** Cases of the comparison; the letters stand for citizen numbers. */
export const lastResortCoverageExamples: readonly Example<LastResortLists, LastResortCoverage, None>[] = [
  {
    title: text('一人漏保，一人未知，一人未在册', 'One missed, one unknown, one outside the register'),
    parameters: {},
    standing: 'assumed',
    input: lists,
    expected: {
      onDibaoOnly: 1,
      onTekunOnly: 0,
      onBoth: 0,
      onNeither: 3,
      heldTwice: [],
      dibaoOutside: [{ person: 'E' }],
      tekunOutside: [],
    },
  },
  {
    title: text('同时在低保和特困名册：列名', 'On both lists: named'),
    parameters: {},
    standing: 'assumed',
    input: { ...lists, tekun: [{ person: 'A' }] },
    expected: { onDibaoOnly: 0, onBoth: 1, heldTwice: [{ person: 'A' }] },
  },
  {
    title: text('一人在册两次：拒绝', 'A person registered twice is refused'),
    parameters: {},
    standing: 'assumed',
    input: {
      ...lists,
      register: [
        { person: 'B', unable: true },
        { person: 'B', unable: true },
      ],
    },
    refused: 'DZ602',
  },
  {
    title: text('缺特困名册：不能比对', 'Without the tekun list nothing is compared'),
    parameters: {},
    standing: 'assumed',
    input: { comparedOn: '2019-12-31', register: [], dibao: [] },
    refused: 'DZ107',
  },
];
