import { text, type Example, type Wire } from '@dzfp/core';
import type { RenovationCase } from './model/renovation-case.ts';
import type { DangerousDwelling, RenovationDuty } from './model/dangerous-dwelling.ts';

const accepted: Wire<RenovationCase> = { case: 'W-1', state: 'accepted', openedOn: '2019-04-15', gradeAfter: 'A' };
const started: Wire<RenovationCase> = { case: 'W-2', state: 'started', openedOn: '2019-04-15' };
const dwelling: Wire<DangerousDwelling> = {
  on: '2019-12-31',
  grade: 'C',
  cases: [accepted],
  ending: 'none',
  otherGrade: null,
};
const own = { parameters: {}, standing: 'assumed' } as const;

/** Dwellings of our own making. */
export const renovationDutyExamples: readonly Example<DangerousDwelling, RenovationDuty, Record<never, never>>[] = [
  {
    ...own,
    title: text('C级，验收后A级：义务已履行', 'Grade C, A after acceptance: done'),
    input: dwelling,
    expected: { duty: 'done', grounds: 1, breach: false },
  },
  {
    ...own,
    title: text('验收后恰为B级：安全', 'Just B after acceptance: safe'),
    input: { ...dwelling, cases: [{ ...accepted, gradeAfter: 'B' }] },
    expected: { duty: 'done', breach: false },
  },
  {
    ...own,
    title: text('验收后仍为C级：不能算已改造', 'Still C after acceptance: not renovated'),
    input: { ...dwelling, cases: [{ ...accepted, gradeAfter: 'C' }] },
    expected: { duty: 'acceptedUnsafe', breach: true },
  },
  {
    ...own,
    title: text('D级，无任务：应改未改', 'Grade D without a case: missing'),
    input: { ...dwelling, grade: 'D', cases: [] },
    expected: { duty: 'missing', grounds: 0, breach: true },
  },
  {
    ...own,
    title: text('随子女住B级房：合法保障', 'Lives with the children in a house of grade B: ended'),
    input: { ...dwelling, cases: [], ending: 'safeElsewhere', otherGrade: 'B' },
    expected: { duty: 'ended', grounds: 1, breach: false },
  },
  {
    ...own,
    title: text('租住的也是C级：不算保障', 'The rented house is C too: no ending'),
    input: { ...dwelling, cases: [], ending: 'rented', otherGrade: 'C' },
    expected: { duty: 'missing', breach: true },
  },
  {
    ...own,
    title: text('同一房屋两个任务：重复', 'Two cases of one dwelling: double'),
    input: { ...dwelling, cases: [accepted, started] },
    expected: { duty: 'double', grounds: 2, breach: true },
  },
  {
    ...own,
    title: text('撤销的任务不算', 'A case withdrawn does not count'),
    input: { ...dwelling, cases: [{ ...accepted, state: 'withdrawn' }, started] },
    expected: { duty: 'open', grounds: 1, breach: false },
  },
  {
    ...own,
    title: text('等级未知：不作结论', 'Grade unknown: not decided'),
    input: { on: '2019-12-31', cases: [], ending: 'none', otherGrade: null },
    refused: 'DZ301',
  },
  {
    ...own,
    title: text('立项晚于核查日：拒绝', 'A case opened after the check is refused'),
    input: { ...dwelling, cases: [{ ...started, openedOn: '2020-01-01' }] },
    refused: 'DZ114',
  },
];
