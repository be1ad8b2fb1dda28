import { text, type Example, type Wire } from '@dzfp/core';
import type { CaseParameters } from './case-steps.ts';
import type { CaseReport } from './model/case-report.ts';
import type { CaseBook } from './model/risk-case.ts';

const values: Wire<CaseParameters> = {
  check: { days: 5, count: 'working', startsNextDay: true },
  include: { days: 10, count: 'calendar', startsNextDay: true },
  help: { days: 10, count: 'calendar', startsNextDay: true },
  calendar: [],
};
const found = {
  case: '1',
  household: 'H-1',
  risk: 'illness',
  appearedOn: '2019-03-01',
  checkedOn: '2019-03-08',
  includedOn: '2019-03-18',
  helpedOn: null,
  closedOn: null,
} as const;
const { closedOn: _, ...closedUnknown } = found;
const book: Wire<CaseBook> = { asOf: '2019-03-28', cases: [found] };

/** Cases of the clock; 1 March 2019 was a Friday. */
export const caseClockExamples: readonly Example<CaseBook, CaseReport, CaseParameters>[] = [
  {
    title: text(
      '核查、纳入都在最后一天：按时，帮扶到期当日未逾期',
      'Check and inclusion on the last day: in time; help is due today',
    ),
    parameters: values,
    standing: 'assumed',
    input: book,
    expected: { late: [] },
  },
  {
    title: text('帮扶到期次日：逾期', 'A day after help was due: late'),
    parameters: values,
    standing: 'assumed',
    input: { ...book, asOf: '2019-03-29' },
    expected: {
      late: [{ case: '1', step: 'help', days: 1 }],
      checkOverdue: false,
      includeOverdue: false,
      helpOverdue: true,
    },
  },
  {
    title: text('核查后不予纳入、当日结案：时钟停止', 'Checked, not included and closed on that day: the clock stops'),
    parameters: values,
    standing: 'assumed',
    input: { asOf: '2019-12-31', cases: [{ ...found, includedOn: null, closedOn: '2019-03-18' }] },
    expected: { late: [], includeOverdue: false },
  },
  {
    title: text(
      '是否结案未知：未办的不算逾期，也不算按时',
      'Whether it was closed is unknown: neither overdue nor in time',
    ),
    parameters: values,
    standing: 'assumed',
    input: { asOf: '2019-12-31', cases: [closedUnknown] },
    expected: { late: [], checkOverdue: false },
  },
  {
    title: text('发现日期未知：不判断逾期', 'When it appeared is unknown: nothing is called late'),
    parameters: values,
    standing: 'assumed',
    input: { asOf: '2019-12-31', cases: [{ case: '1', household: 'H-1', risk: 'illness' }] },
    expected: { late: [] },
  },
  {
    title: text('同一户同一风险两个未结案：拒绝', 'Two open cases of one household and risk are refused'),
    parameters: values,
    standing: 'assumed',
    input: { ...book, cases: [found, { ...found, case: '2' }] },
    refused: 'DZ602',
  },
  {
    title: text('前案已结，同一风险再立新案', 'The earlier case is closed: the risk may open another'),
    parameters: values,
    standing: 'assumed',
    input: {
      ...book,
      cases: [
        { ...found, helpedOn: '2019-03-20', closedOn: '2019-03-21' },
        { ...found, case: '2', appearedOn: '2019-03-25', checkedOn: null, includedOn: null },
      ],
    },
    expected: { late: [] },
  },
];
