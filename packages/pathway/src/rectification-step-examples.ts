import { text, type Example, type Wire } from '@dzfp/core';
import type { RectificationEntry, RectificationSoFar } from './model/rectification.ts';
import type { RectificationStep } from './rectification-step.ts';

const entry: Wire<RectificationEntry> = {
  entryId: '990-4',
  shortfall: '990',
  enteredOn: '2019-08-20',
  act: 'close',
  measure: true,
  person: true,
  deadline: '2019-08-31',
  evidence: true,
  checked: true,
};

/** Cases of our own making. */
export const rectificationStepExamples: readonly Example<
  RectificationEntry,
  RectificationStep,
  Record<never, never>,
  RectificationSoFar
>[] = [
  {
    title: text('佐证经核实：销号', 'Evidence checked: closed out'),
    parameters: {},
    standing: 'assumed',
    input: entry,
    before: { stage: 'proved' },
    expected: { accepted: true, stage: 'closed' },
  },
  {
    title: text('没有佐证：不得销号', 'No evidence: not closed'),
    parameters: {},
    standing: 'assumed',
    input: { ...entry, evidence: false },
    before: { stage: 'proved' },
    expected: { accepted: false, stage: 'proved' },
  },
  {
    title: text('时限早于交办日一天：交办无效', 'A deadline a day before the assignment is none'),
    parameters: {},
    standing: 'assumed',
    input: { ...entry, act: 'assign', deadline: '2019-08-19' },
    before: { stage: 'found' },
    expected: { accepted: false, stage: 'found' },
  },
  {
    title: text('时限即交办当日：有效', 'A deadline on the day itself is one'),
    parameters: {},
    standing: 'assumed',
    input: { ...entry, act: 'assign', deadline: '2019-08-20' },
    before: { stage: 'found' },
    expected: { accepted: true, stage: 'assigned' },
  },
  {
    title: text('销号后退回：重新列为已发现', 'Reopened after its close: found again'),
    parameters: {},
    standing: 'assumed',
    input: { ...entry, act: 'reopen' },
    before: { stage: 'closed' },
    expected: { accepted: true, stage: 'found' },
  },
  {
    title: text('没有“删除”这个环节：拒绝', 'There is no act that deletes: refused'),
    parameters: {},
    standing: 'assumed',
    input: { ...entry, act: 'delete' },
    refused: 'DZ106',
  },
];
