import { text, type Example, type Wire } from '@dzfp/core';
import type { Ledger, LedgerStanding, Shortfall } from './model/shortfall.ts';

const leak: Wire<Shortfall> = {
  kind: 'house',
  foundOn: '2019-05-06',
  measure: true,
  person: true,
  deadline: '2019-06-30',
  evidence: true,
  closedOn: '2019-06-20',
};

/** Cases of our own making. */
export const rectificationLedgerExamples: readonly Example<Ledger, LedgerStanding, Record<never, never>>[] = [
  {
    title: text('一条销号，一条未定措施', 'One closed, one without a plan'),
    parameters: {},
    standing: 'assumed',
    input: {
      on: '2019-07-01',
      shortfalls: [leak, { ...leak, measure: false, deadline: null, evidence: false, closedOn: null }],
    },
    expected: { total: 2, closed: 1, open: 1, overdue: 0, unplanned: 1, allClosed: false },
  },
  {
    title: text('时限当日未逾期', 'On the deadline it is not overdue'),
    parameters: {},
    standing: 'assumed',
    input: { on: '2019-06-30', shortfalls: [{ ...leak, closedOn: null }] },
    expected: { open: 1, overdue: 0 },
  },
  {
    title: text('时限次日逾期', 'The day after it is'),
    parameters: {},
    standing: 'assumed',
    input: { on: '2019-07-01', shortfalls: [{ ...leak, closedOn: null }] },
    expected: { open: 1, overdue: 1 },
  },
  {
    title: text('无佐证销号：仍计未销号', 'Closed without evidence: still open'),
    parameters: {},
    standing: 'assumed',
    input: { on: '2019-06-30', shortfalls: [{ ...leak, evidence: false }] },
    expected: { closed: 0, open: 1, closedWithoutEvidence: 1, allClosed: false },
  },
  {
    title: text('没有短板', 'No shortfall'),
    parameters: {},
    standing: 'assumed',
    input: { on: '2019-06-30', shortfalls: [] },
    expected: { total: 0, allClosed: true },
  },
  {
    title: text('台账未提供：不能决定', 'Ledger not given: not decided'),
    parameters: {},
    standing: 'assumed',
    input: { on: '2019-06-30' },
    refused: 'DZ301',
  },
];
