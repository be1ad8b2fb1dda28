import { text, type Example, type Wire } from '@dzfp/core';
import type { Agreement, AgreementProgress } from './model/agreement.ts';

const report = { evidence: 'R-1', reportedBy: 'give', on: '2019-05-10', amount: 10 } as const;
const labour = {
  item: '2',
  kind: 'labour',
  direction: 'give',
  target: 40,
  reports: [report, { ...report, reportedBy: 'receive' }],
} as const;
const voucher = { evidence: 'V-1', reportedBy: 'give', on: '2019-05-10', amount: '1000.01' } as const;
const funds = { item: '1', direction: 'give', target: '1000.01', reports: [voucher] } as const;
const { reports: _, ...notReported } = funds;
const agreement: Wire<Agreement> = {
  pair: '德州—秀山',
  on: '2019-10-15',
  year: 2019,
  items: [labour],
  funds: [funds],
};
const nothingOdd = { reportedTwice: 0, unproved: 0, outsideYear: 0 };
const ofLabour = { item: '2', kind: 'labour', direction: 'give', target: 40, ...nothingOdd } as const;
const ofFunds = { item: '1', direction: 'give', target: '1000.01', ...nothingOdd } as const;

/** Cases of an agreement; targets and figures are made up. */
export const agreementProgressExamples: readonly Example<
  Agreement,
  AgreementProgress,
  Readonly<Record<never, never>>
>[] = [
  {
    title: text(
      '双方都报的十人只算一次，剩余三个月每月十人',
      'Ten reported by both count once; ten a month in the three months left',
    ),
    parameters: {},
    standing: 'assumed',
    input: agreement,
    expected: {
      items: [{ ...ofLabour, achieved: 10, rate: '10/40', behind: true, neededPerMonth: 10, reportedTwice: 1 }],
      funds: [{ ...ofFunds, achieved: '1000.01', rate: '100001/100001', behind: false, neededPerMonth: '0.00' }],
      behind: [{ item: '2' }],
      unknown: [],
      fundsGiven: '1000.01',
      fundsReceived: '0.00',
    },
  },
  {
    title: text('接受的资金不与付出相加，少一分未完成', 'What is received is not added to what is given; a fen short'),
    parameters: {},
    standing: 'assumed',
    input: {
      ...agreement,
      on: '2019-12-31',
      funds: [funds, { ...funds, item: '3', direction: 'receive', reports: [{ ...voucher, amount: '1000.00' }] }],
    },
    expected: {
      funds: [
        { ...ofFunds, achieved: '1000.01', rate: '100001/100001', behind: false, neededPerMonth: '0.00' },
        {
          ...ofFunds,
          item: '3',
          direction: 'receive',
          achieved: '1000.00',
          rate: '100000/100001',
          behind: true,
          neededPerMonth: '0.01',
        },
      ],
      behind: [{ item: '2' }, { item: '3' }],
      fundsGiven: '1000.01',
      fundsReceived: '1000.00',
    },
  },
  {
    title: text('统计日期之后完成的不算', 'What is achieved after the day does not count'),
    parameters: {},
    standing: 'assumed',
    input: { ...agreement, on: '2019-05-09', funds: [] },
    expected: { items: [{ ...ofLabour, achieved: 0, rate: '0/40', behind: true, neededPerMonth: 5 }] },
  },
  {
    title: text('没有凭证的不算完成', 'What nothing proves is not achieved'),
    parameters: {},
    standing: 'assumed',
    input: {
      ...agreement,
      items: [
        {
          ...labour,
          reports: [
            { reportedBy: 'give', on: '2019-05-10', amount: 40 },
            { ...report, evidence: ' ' },
          ],
        },
        { ...labour, item: '3', reports: [{ reportedBy: 'give', on: '2019-05-10', amount: 40 }] },
      ],
    },
    expected: {
      items: [
        { ...ofLabour, achieved: 0, rate: '0/40', behind: true, neededPerMonth: 14, unproved: 2 },
        { ...ofLabour, item: '3', achieved: 0, rate: '0/40', behind: true, neededPerMonth: 14, unproved: 1 },
      ],
    },
  },
  {
    title: text(
      '年度之外完成的不算，年度过后没有剩余月份',
      'What is of another year does not count; after the year no month is left',
    ),
    parameters: {},
    standing: 'assumed',
    input: {
      ...agreement,
      on: '2020-02-01',
      items: [
        {
          ...labour,
          reports: [
            { ...report, on: '2018-12-31' },
            { ...report, evidence: 'R-2', on: '2019-01-01' },
            { ...report, evidence: 'R-3', on: '2019-12-31' },
            { ...report, evidence: 'R-4', on: '2020-01-01' },
          ],
        },
      ],
    },
    expected: {
      items: [{ ...ofLabour, achieved: 20, rate: '20/40', behind: true, neededPerMonth: null, outsideYear: 2 }],
      funds: [{ ...ofFunds, achieved: '1000.01', rate: '100001/100001', behind: false, neededPerMonth: '0.00' }],
    },
  },
  {
    title: text('无人上报：未知，不是零', 'Nobody has reported: unknown, not zero'),
    parameters: {},
    standing: 'assumed',
    input: { ...agreement, funds: [notReported] },
    expected: { funds: [ofFunds], behind: [{ item: '2' }], unknown: [{ item: '1' }], fundsReceived: '0.00' },
  },
  {
    title: text('目标为零：没有完成率', 'A target of zero has no rate'),
    parameters: {},
    standing: 'assumed',
    input: { ...agreement, items: [{ ...labour, target: 0, reports: [] }] },
    expected: {
      items: [{ ...ofLabour, target: 0, achieved: 0, rate: null, behind: false, neededPerMonth: 0 }],
      behind: [],
    },
  },
  {
    title: text('双方上报数量不一致：拒绝', 'Different amounts for one evidence are refused'),
    parameters: {},
    standing: 'assumed',
    input: {
      ...agreement,
      items: [{ ...labour, reports: [report, { ...report, reportedBy: 'receive', amount: 11 }] }],
    },
    refused: 'DZ114',
  },
  {
    title: text('一方把同一凭证报了两次：拒绝', 'One side that lists an evidence twice is refused'),
    parameters: {},
    standing: 'assumed',
    input: { ...agreement, items: [{ ...labour, reports: [report, report] }] },
    refused: 'DZ602',
  },
  {
    title: text('同一凭证算在同类两项：拒绝', 'One evidence under two items of a kind is refused'),
    parameters: {},
    standing: 'assumed',
    input: { ...agreement, items: [labour, { ...labour, item: '3', reports: [report] }] },
    refused: 'DZ602',
  },
  {
    title: text('同一事项编号两项：拒绝', 'Two items of one number are refused'),
    parameters: {},
    standing: 'assumed',
    input: { ...agreement, funds: [{ ...funds, item: '2' }] },
    refused: 'DZ602',
  },
  {
    title: text('统计日期早于年度：拒绝', 'A day before the year is refused'),
    parameters: {},
    standing: 'assumed',
    input: { ...agreement, on: '2018-12-31' },
    refused: 'DZ114',
  },
];
