import { text, type Example, type Wire } from '@dzfp/core';
import type { DropoutParameters } from './dropout-parameters.ts';
import type { DropoutRisk } from './dropout-risk.ts';
import type { PupilAtRisk } from './model/pupil-at-risk.ts';

/** Assumed: the clause names no figure. */
const values: Wire<DropoutParameters> = {
  watchFrom: 1,
  warnFrom: 3,
  dropoutFrom: 7,
  firstVisitWithin: 3,
  visitEvery: 7,
};
const away: Wire<PupilAtRisk> = {
  on: '2019-03-20',
  ofCompulsoryAge: true,
  attendance: 'attending',
  approvedUntil: null,
  daysMissed: 3,
  awaySince: '2019-03-15',
  leftBehind: false,
  fallingBehind: false,
  persuasions: [],
};
const own = { parameters: values, standing: 'assumed' } as const;

/** Cases of the alert; all of our own making. */
export const dropoutExamples: readonly Example<PupilAtRisk, DropoutRisk, DropoutParameters>[] = [
  {
    ...own,
    title: text('旷课三天：预警，首次劝返已逾期', 'Three days missed: a warning, and the first visit is overdue'),
    input: away,
    expected: { level: 'warning', atRisk: true, visits: 0, nextVisitBy: '2019-03-18', overdue: true },
  },
  {
    ...own,
    title: text('少一天：只关注', 'A day less: watch'),
    input: { ...away, daysMissed: 2 },
    expected: { level: 'watch', atRisk: false, nextVisitBy: null, overdue: false },
  },
  {
    ...own,
    title: text('截止日当日未逾期', 'On the last day a visit is not overdue'),
    input: { ...away, on: '2019-03-18' },
    expected: { nextVisitBy: '2019-03-18', overdue: false },
  },
  {
    ...own,
    title: text('已劝返一次：下次在七日内', 'Visited once: again within seven days'),
    input: { ...away, persuasions: [{ on: '2019-03-17' }] },
    expected: { visits: 1, nextVisitBy: '2019-03-24', overdue: false },
  },
  {
    ...own,
    title: text('送教上门在有效期内：合法', 'Taught at home with an approval in force: lawful'),
    input: { ...away, attendance: 'homeTeaching', approvedUntil: '2019-03-20', daysMissed: 20 },
    expected: { lawful: true, level: 'none', atRisk: false },
  },
  {
    ...own,
    title: text('批准过期一日：即为辍学', 'The approval ran out a day ago: dropped out'),
    input: { ...away, attendance: 'deferred', approvedUntil: '2019-03-19' },
    expected: { lawful: false, level: 'dropout' },
  },
  {
    ...own,
    title: text('在册而无学籍：辍学', 'In the register and on no roll: dropped out'),
    input: { ...away, attendance: 'notOnRoll', daysMissed: 0, awaySince: null },
    expected: { rank: 3, level: 'dropout' },
  },
  {
    ...own,
    title: text('学籍未知：不作结论', 'Roll unknown: no answer'),
    input: { on: '2019-03-20', ofCompulsoryAge: true },
    refused: 'DZ301',
  },
  {
    ...own,
    title: text('预警天数少于关注天数：拒绝', 'A warning before the watch is refused'),
    parameters: { ...values, watchFrom: 4 },
    input: away,
    refused: 'DZ402',
  },
  {
    ...own,
    title: text('一月旷课32天：拒绝', 'Thirty-two days in a month are refused'),
    input: { ...away, daysMissed: 32 },
    refused: 'DZ105',
  },
];
