import { text, type Example } from '@dzfp/core';
import type { LoanFunnel, LoanList } from './loan-funnel.ts';
import type { LoanStep } from './model/loan-step.ts';

const listed = (...steps: LoanStep[]): { id: string; step: LoanStep }[] =>
  steps.map((step, i) => ({ id: `student ${i + 1}`, step }));
const own = { parameters: {}, standing: 'assumed' } as const;

/** Cases of the funnel; all of our own making. */
export const loanFunnelExamples: readonly Example<LoanList, LoanFunnel, Record<never, never>>[] = [
  {
    ...own,
    title: text('未询问一人即未全覆盖', 'One who was not asked: not complete'),
    input: {
      asOf: '2019-10-31',
      students: listed('paid', 'paid', 'refused', 'doesNotWant', 'notAsked', 'notEligible'),
    },
    expected: { listed: 6, eligible: 5, asked: 4, want: 3, decided: 3, paid: 2, ended: 3, gaps: 1, complete: false },
  },
  {
    ...own,
    title: text('无人在册：无缺口', 'Nobody listed: no gap'),
    input: { asOf: '2019-10-31', students: [] },
    expected: { listed: 0, gaps: 0, complete: true },
  },
  {
    ...own,
    title: text('名册未知：不作结论', 'List unknown: no answer'),
    input: { asOf: '2019-10-31' },
    refused: 'DZ301',
  },
  {
    ...own,
    title: text('环节不在名录：拒绝', 'A step that is not on the list is refused'),
    input: { asOf: '2019-10-31', students: [{ id: 'student 1', step: 'lost' }] },
    refused: 'DZ106',
  },
];
