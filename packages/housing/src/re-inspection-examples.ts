import { text, type Example, type Wire } from '@dzfp/core';
import type { ReInspections, WatchedDwellings } from './model/watched-dwellings.ts';
import type { ReInspectionParameters } from './re-inspection.ts';

/** Assumed rules: no set time of Dezhou was found. */
export const assumedRules: Wire<ReInspectionParameters> = {
  rules: [
    { kind: 'flood', triggers: true, within: { days: 7, count: 'calendar', startsNextDay: true } },
    { kind: 'ownReport', triggers: true, within: { days: 10, count: 'working', startsNextDay: true } },
    { kind: 'routine', triggers: true, within: { months: 12, monthEnd: 'lastDay', startsNextDay: true } },
    { kind: 'storm', triggers: false },
  ],
  calendar: [],
};
const flood = { dwelling: 'F-1', kind: 'flood', on: '2019-08-12' } as const;
const own = { parameters: assumedRules, standing: 'assumed' } as const;

/** Events of our own making on assumed rules. */
export const reInspectionExamples: readonly Example<WatchedDwellings, ReInspections, ReInspectionParameters>[] = [
  {
    ...own,
    title: text(
      '同一场洪涝报了两次：一个任务，最后一天完成仍按时',
      'A flood reported twice: one task, in time on the last day',
    ),
    input: { on: '2019-09-01', events: [flood, flood], inspections: [{ dwelling: 'F-1', on: '2019-08-19' }] },
    expected: { reInspections: [{ ...flood, due: '2019-08-19', state: 'done', days: 0 }], withoutRule: [] },
  },
  {
    ...own,
    title: text('晚一天：逾期完成', 'A day later: done late'),
    input: { on: '2019-09-01', events: [flood], inspections: [{ dwelling: 'F-1', on: '2019-08-20' }] },
    expected: { reInspections: [{ ...flood, due: '2019-08-19', state: 'doneLate', days: 1 }] },
  },
  {
    ...own,
    title: text('灾前的检查不算复查', 'An inspection before the flood does not answer it'),
    input: { on: '2019-08-15', events: [flood], inspections: [{ dwelling: 'F-1', on: '2019-08-11' }] },
    expected: { reInspections: [{ ...flood, due: '2019-08-19', state: 'open', days: 4 }] },
  },
  {
    ...own,
    title: text('没有规则的事件：单列，不当作不必复查', 'An event without a rule is listed, not dropped'),
    input: { on: '2019-09-01', events: [{ ...flood, kind: 'earthquake' }], inspections: [] },
    expected: { reInspections: [], withoutRule: [{ ...flood, kind: 'earthquake' }] },
  },
  {
    ...own,
    title: text('事件没有日期：拒绝', 'An event without a day is refused'),
    input: { on: '2019-09-01', events: [{ dwelling: 'F-1', kind: 'flood' }], inspections: [] },
    refused: 'DZ107',
  },
];
