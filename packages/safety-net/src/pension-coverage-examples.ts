import { text, type Example } from '@dzfp/core';
import type { ContributionRoll, PensionCoverage } from './model/contribution-roll.ts';

type None = Readonly<Record<never, never>>;

/** Cases of the coverage; the letters stand for citizen numbers. */
export const pensionCoverageExamples: readonly Example<ContributionRoll, PensionCoverage, None>[] = [
  {
    title: text('一人在两户：只计一次', 'A person in two households counts once'),
    parameters: {},
    standing: 'assumed',
    input: {
      countedOn: '2019-12-31',
      lines: [
        { person: 'A', household: '1', state: 'paidFor', recorded: true },
        { person: 'A', household: '2', state: 'paidForAlready', recorded: false },
        { person: 'B', household: '1', state: 'employeesScheme' },
      ],
    },
    expected: { listedTwice: [{ person: 'A', lines: 2 }] },
  },
  {
    title: text('名册缺失：拒绝', 'Without a roll nothing is counted'),
    parameters: {},
    standing: 'assumed',
    input: { countedOn: '2019-12-31' },
    refused: 'DZ107',
  },
];
