import { text, type Example, type Wire } from '@dzfp/core';
import type { RegisterAndRoll, RollComparison } from './model/roll.ts';

const input: Wire<RegisterAndRoll> = {
  on: '2019-09-20',
  children: [
    { id: 'child 1', ofCompulsoryAge: true },
    { id: 'child 2', ofCompulsoryAge: true },
    { id: 'child 3', ofCompulsoryAge: true },
    { id: 'child 4' },
  ],
  roll: [
    { id: 'child 1', school: 'school A', attendance: 'attending', approvedUntil: null },
    { id: 'child 1', school: 'school B', attendance: 'attending', approvedUntil: null },
    { id: 'child 2', school: 'school A', attendance: 'homeTeaching', approvedUntil: '2019-09-20' },
  ],
};
const base = {
  name: text('建档立卡义务教育适龄儿童', 'children of compulsory age in the register'),
  asOf: '2019-09-20',
};
const own = { parameters: {}, standing: 'assumed' } as const;

/** Cases of the comparison; all of our own making. */
export const rollComparisonExamples: readonly Example<RegisterAndRoll, RollComparison, Record<never, never>>[] = [
  {
    ...own,
    title: text(
      '在学、送教、无学籍、年龄未核各一',
      'One attends, one is taught at home, one is on no roll, one of open age',
    ),
    input,
    expected: {
      coverage: {
        base,
        total: 4,
        reached: 1,
        exception: 1,
        unknown: 1,
        gap: 1,
        gaps: [{ key: 'child 3' }],
        unknowns: [{ key: 'child 4' }],
        exceptions: [{ key: 'child 2', reason: text('送教上门', 'taught at home') }],
        complete: false,
        rate: '1/3',
        rateOf: 'due',
      },
      doubles: [{ id: 'child 1', schools: 'school A、school B' }],
    },
  },
  {
    ...own,
    title: text('批准次日失效：列为缺口', 'A day after the approval has run out: a gap'),
    input: { on: '2019-09-21', children: input.children.slice(1, 2), roll: input.roll },
    expected: {
      coverage: {
        base: { ...base, asOf: '2019-09-21' },
        total: 1,
        reached: 0,
        exception: 0,
        unknown: 0,
        gap: 1,
        gaps: [{ key: 'child 2' }],
        unknowns: [],
        exceptions: [],
        complete: false,
        rate: '0/1',
        rateOf: 'due',
      },
    },
  },
  {
    ...own,
    title: text('名册中一人两次：拒绝', 'A child twice in the register is refused'),
    input: { ...input, children: [...input.children, ...input.children] },
    refused: 'DZ602',
  },
  {
    ...own,
    title: text('没有学籍名册：拒绝，不当作无学籍', 'No roll at all: refused, not taken for nobody on it'),
    input: { on: '2019-09-20', children: input.children },
    refused: 'DZ107',
  },
];
