import { text, type Example, type Wire } from '@dzfp/core';
import type { Agreement, AgreementProgress } from './model/agreement-item.ts';

const report = { evidence: 'R-1', reportedBy: 'give', on: '2019-05-10', amount: 10 } as const;
const labour = {
  item: '2',
  kind: 'labour',
  direction: 'give',
  target: 40,
  reports: [report, { ...report, reportedBy: 'receive' }],
} as const;
const funds = {
  item: '1',
  kind: 'funds',
  direction: 'give',
  target: 1000,
  reports: [{ ...report, evidence: 'V-1', amount: 1000 }],
} as const;
const agreement: Wire<Agreement> = { pair: '德州—秀山', on: '2019-10-15', year: 2019, items: [labour, funds] };

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
      items: [
        {
          item: '1',
          kind: 'funds',
          direction: 'give',
          target: 1000,
          achieved: 1000,
          reportedTwice: 0,
          behind: false,
          neededPerMonth: 0,
        },
        {
          item: '2',
          kind: 'labour',
          direction: 'give',
          target: 40,
          achieved: 10,
          reportedTwice: 1,
          behind: true,
          neededPerMonth: 10,
        },
      ],
      behind: [{ item: '2' }],
      fundsGiven: '1000.00',
      fundsReceived: '0.00',
    },
  },
  {
    title: text('接受的资金不与付出相加', 'What is received is not added to what is given'),
    parameters: {},
    standing: 'assumed',
    input: { ...agreement, items: [funds, { ...funds, item: '3', direction: 'receive' }] },
    expected: { fundsGiven: '1000.00', fundsReceived: '1000.00' },
  },
  {
    title: text('统计日期之后完成的不算', 'What is achieved after the day does not count'),
    parameters: {},
    standing: 'assumed',
    input: { ...agreement, on: '2019-05-09', items: [labour] },
    expected: {
      items: [
        {
          item: '2',
          kind: 'labour',
          direction: 'give',
          target: 40,
          achieved: 0,
          reportedTwice: 0,
          behind: true,
          neededPerMonth: 5,
        },
      ],
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
    title: text('完成记录未知：不能计算', 'Reports are unknown: not computed'),
    parameters: {},
    standing: 'assumed',
    input: { pair: '德州—秀山', on: '2019-10-15', year: 2019 },
    refused: 'DZ107',
  },
];
