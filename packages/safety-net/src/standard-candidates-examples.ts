import { text, type Example } from '@dzfp/core';
import type { CandidateCosts, StandardCandidates } from './model/standard-candidates.ts';

type None = Readonly<Record<never, never>>;

/** Cases of the comparison. */
export const standardCandidatesExamples: readonly Example<StandardCandidates, CandidateCosts, None>[] = [
  {
    title: text('收入恰为标准的户，标准高一分才纳入', 'A household exactly at the standard is reached a fen higher'),
    parameters: {},
    standing: 'assumed',
    input: {
      decidedOn: '2019-12-01',
      candidates: [{ standard: '365.01' }, { standard: '365.00' }],
      households: [
        { household: '1', members: 2, monthlyIncome: '730.00' },
        { household: '2', members: 1, monthlyIncome: '265.00' },
      ],
    },
    expected: {
      costs: [
        { standard: '365.00', households: 1, people: 1, monthly: '100.00', yearly: '1200.00' },
        { standard: '365.01', households: 2, people: 3, monthly: '100.03', yearly: '1200.36' },
      ],
    },
  },
  {
    title: text('收入未知的户不能参加测算：拒绝', 'A household without income cannot be reckoned with'),
    parameters: {},
    standing: 'assumed',
    input: { decidedOn: '2019-12-01', candidates: [], households: [{ household: '1', members: 2 }] },
    refused: 'DZ107',
  },
];
