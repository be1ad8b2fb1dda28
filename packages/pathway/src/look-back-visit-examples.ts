import { text, type Example, type Wire } from '@dzfp/core';
import type { HouseholdVisit, LookBackVisit } from './look-back-visit.ts';
import type { LookBackWindow } from './look-back-parameters.ts';

const values: Wire<LookBackWindow> = { windowFrom: '2019-04-01', windowUntil: '2019-12-31' };

/** Cases of our own making. */
export const lookBackVisitExamples: readonly Example<HouseholdVisit, LookBackVisit, LookBackWindow>[] = [
  {
    title: text('首日走访：已回访', 'Visited on the first day'),
    parameters: values,
    standing: 'assumed',
    input: { on: '2019-12-31', visitedOn: '2019-04-01', excepted: false },
    expected: { visited: true, visitOwed: false, missed: false },
  },
  {
    title: text('首日前一天走访：仍应回访', 'Visited the day before: a visit is still owed'),
    parameters: values,
    standing: 'assumed',
    input: { on: '2019-12-31', visitedOn: '2019-03-31', excepted: false },
    expected: { visited: false, visitOwed: true, missed: false },
  },
  {
    title: text('期满次日仍未走访：漏访', 'Not visited the day after the window: missed'),
    parameters: values,
    standing: 'assumed',
    input: { on: '2020-01-01', visitedOn: null, excepted: false },
    expected: { visitOwed: true, missed: true },
  },
  {
    title: text('有例外理由：不计漏访', 'Excepted with a reason: not missed'),
    parameters: values,
    standing: 'assumed',
    input: { on: '2020-01-01', visitedOn: null, excepted: true },
    expected: { visitOwed: false, missed: false },
  },
  {
    title: text('走访日期不详：不能决定', 'Day of the visit unknown: not decided'),
    parameters: values,
    standing: 'assumed',
    input: { on: '2019-12-31', excepted: false },
    refused: 'DZ301',
  },
];
