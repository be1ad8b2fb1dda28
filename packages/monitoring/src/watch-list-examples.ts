import { text, type Example, type Wire } from '@dzfp/core';
import type { AlertRound, WatchList } from './model/watch-list.ts';

const alert = {
  household: 'H-1',
  area: '371402901001',
  risk: 'illness',
  raisedBy: { by: 'rule', name: 'medical/burden-guarantee' },
  alertedOn: '2019-05-01',
  helpedOn: '2019-05-20',
} as const;
const { helpedOn: _help, ...helpUnknown } = alert;
const { raisedBy: _source, ...sourceUnknown } = alert;
const round: Wire<AlertRound> = {
  asOf: '2019-06-30',
  alerts: [
    alert,
    { ...alert, household: 'H-2', helpedOn: null, dueOn: '2019-05-31' },
    {
      ...alert,
      household: 'H-3',
      area: '371403901001',
      risk: 'house',
      dismissed: { on: '2019-05-10', reason: '核查为安全住房' },
    },
  ],
};

/** Cases of the list. */
export const watchListExamples: readonly Example<AlertRound, WatchList, Readonly<Record<never, never>>>[] = [
  {
    title: text('一条落实、一条未落实、一条经核查不纳入', 'One answered, one open, one dismissed after a check'),
    parameters: {},
    standing: 'assumed',
    input: { ...round, alerts: round.alerts.map((each) => ('dismissed' in each ? { ...each, helpedOn: null } : each)) },
    expected: {
      byRisk: [
        { risk: 'illness', alerts: 2, released: 0, overdue: 1 },
        { risk: 'house', alerts: 1, released: 0, overdue: 0 },
      ],
    },
  },
  {
    title: text('统计日期当天落实：算已落实', 'Helped on the very day: answered'),
    parameters: {},
    standing: 'assumed',
    input: { asOf: '2019-05-20', alerts: [alert] },
    expected: { byRisk: [{ risk: 'illness', alerts: 1, released: 0, overdue: 0 }] },
  },
  {
    title: text('是否落实未知：既不算落实也不算缺口', 'Whether help came is unknown: neither answered nor a gap'),
    parameters: {},
    standing: 'assumed',
    input: { asOf: '2019-06-30', alerts: [helpUnknown] },
    expected: { byRisk: [{ risk: 'illness', alerts: 1, released: 0, overdue: 0 }] },
  },
  {
    title: text('帮扶消除后再次预警：另算一条', 'Helped, released and alerted again: another alert'),
    parameters: {},
    standing: 'assumed',
    input: {
      asOf: '2019-06-30',
      alerts: [
        { ...alert, releasedOn: '2019-06-01' },
        { ...alert, alertedOn: '2019-06-20', helpedOn: null, dueOn: '2019-06-30' },
      ],
    },
    expected: { byRisk: [{ risk: 'illness', alerts: 2, released: 1, overdue: 0 }] },
  },
  {
    title: text('同日两个来源预警：各算一条', 'Two sources on one day: two alerts'),
    parameters: {},
    standing: 'assumed',
    input: {
      asOf: '2019-06-30',
      alerts: [alert, { ...alert, raisedBy: { by: 'bureau', name: '医疗保障局大额支出名单' } }],
    },
    expected: { byRisk: [{ risk: 'illness', alerts: 2, released: 0, overdue: 0 }] },
  },
  {
    title: text('没有写明来源：拒绝', 'An alert without its source is refused'),
    parameters: {},
    standing: 'assumed',
    input: { asOf: '2019-06-30', alerts: [sourceUnknown] },
    refused: 'DZ107',
  },
  {
    title: text('同一来源同日重复：拒绝', 'The same household, risk, day and source twice is refused'),
    parameters: {},
    standing: 'assumed',
    input: { asOf: '2019-06-30', alerts: [alert, alert] },
    refused: 'DZ602',
  },
];
