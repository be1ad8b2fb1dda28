import { text, type Example, type Wire } from '@dzfp/core';
import type { HelpRecordParameters, HelpStanding } from './help-record.ts';
import type { HelpRecord } from './model/help-record.ts';

/** The end of 2019 is that of the work points; how often there is help is assumed. */
const values: Wire<HelpRecordParameters> = { pairedBy: '2019-12-31', helpEvery: 90 };
const since = { from: '2019-06-30', to: null } as const;
const helped: Wire<HelpRecord> = {
  on: '2019-12-31',
  poor: true,
  helpers: [
    { kind: 'cadre', ...since },
    { kind: 'teacher', ...since },
    { kind: 'donor', ...since },
  ],
  help: [{ on: '2019-11-20', kind: 'teacher', confirmed: true }],
};
const own = { parameters: values, standing: 'assumed' } as const;

/** Cases of the record; all of our own making. */
export const helpRecordExamples: readonly Example<HelpRecord, HelpStanding, HelpRecordParameters>[] = [
  {
    ...own,
    title: text('三类齐全', 'All three kinds'),
    input: helped,
    expected: { missing: 0, overdue: false, duplicated: false, nextHelpBy: '2020-02-18', helpOverdue: false },
  },
  {
    ...own,
    title: text('缺一类：年底当日尚未逾期', 'One missing: not overdue on the last day of the year'),
    input: { ...helped, helpers: (helped.helpers ?? []).slice(0, 2) },
    expected: { hasDonor: false, missing: 1, overdue: false },
  },
  {
    ...own,
    title: text('次日即逾期', 'Overdue a day later'),
    input: { ...helped, on: '2020-01-01', helpers: (helped.helpers ?? []).slice(0, 2) },
    expected: { missing: 1, overdue: true },
  },
  {
    ...own,
    title: text('帮扶人离任次日即缺', 'A helper who has left is missing from the next day on'),
    input: {
      ...helped,
      helpers: [...(helped.helpers ?? []).slice(0, 2), { kind: 'donor', from: '2019-06-30', to: '2019-12-30' }],
    },
    expected: { hasDonor: false, missing: 1 },
  },
  {
    ...own,
    title: text('未经确认的帮扶不计', 'Help that nobody confirmed does not count'),
    input: { ...helped, help: [{ on: '2019-12-20', kind: 'cadre', confirmed: false }] },
    expected: { nextHelpBy: '2019-09-28', helpOverdue: true },
  },
  {
    ...own,
    title: text('帮扶人名册未知：不作结论', 'Helpers unknown: no answer'),
    input: { on: '2019-12-31', poor: true },
    refused: 'DZ301',
  },
  {
    ...own,
    title: text('类别不在名录：拒绝', 'A kind that is not on the list is refused'),
    input: { ...helped, help: [{ on: '2019-11-20', kind: 'neighbour', confirmed: true }] },
    refused: 'DZ106',
  },
];
