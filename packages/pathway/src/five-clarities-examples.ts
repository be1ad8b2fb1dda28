import { text, type Example, type Wire } from '@dzfp/core';
import type { FiveClarities } from './five-clarities.ts';
import type { ClarityRecord, RecordPart } from './model/clarity-record.ts';

const whole: Wire<RecordPart> = { present: true, datedOn: '2019-03-01', consistent: true };
const file: Wire<ClarityRecord> = {
  on: '2019-10-31',
  population: whole,
  cause: whole,
  measures: whole,
  path: whole,
  result: { ...whole, datedOn: '2019-10-31' },
};

/** Cases of our own making. */
export const fiveClaritiesExamples: readonly Example<ClarityRecord, FiveClarities, object>[] = [
  {
    title: text('五项俱全：五个清楚', 'All five parts: clear'),
    parameters: {},
    standing: 'assumed',
    input: file,
    expected: { unclear: 0, clear: true },
  },
  {
    title: text('成效记录晚于核查日一天：不清楚', 'A result dated a day after the check is not clear'),
    parameters: {},
    standing: 'assumed',
    input: { ...file, result: { ...whole, datedOn: '2019-11-01' } },
    expected: { result: false, unclear: 1, clear: false },
  },
  {
    title: text('措施无日期，路径与原因矛盾', 'Measures without a date, a path that contradicts the cause'),
    parameters: {},
    standing: 'assumed',
    input: { ...file, measures: { ...whole, datedOn: null }, path: { ...whole, consistent: false } },
    expected: { measures: false, path: false, unclear: 2, clear: false },
  },
  {
    title: text('帮扶措施未核查：不能决定', 'Measures not checked: not decided'),
    parameters: {},
    standing: 'assumed',
    input: { ...file, measures: {} },
    refused: 'DZ301',
  },
  {
    title: text('缺少核查日期：拒绝', 'No day of the check: refused'),
    parameters: {},
    standing: 'assumed',
    input: { population: whole, cause: whole, measures: whole, path: whole, result: whole },
    refused: 'DZ107',
  },
];
