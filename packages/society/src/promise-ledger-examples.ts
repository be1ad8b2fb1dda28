import { text, type Example, type Wire } from '@dzfp/core';
import type { PromiseBook, PromiseReport } from './model/promise.ts';

const promise = {
  promise: 'P-1',
  firm: 'F-1',
  village: '371422901001',
  amount: '1000.00',
  dueOn: '2019-06-30',
  kept: [{ on: '2019-05-01', amount: '400.00', evidence: 'E-1' }],
} as const;
const book: Wire<PromiseBook> = { asOf: '2019-06-30', promises: [promise] };

/** Cases of promises; all fictional. */
export const promiseLedgerExamples: readonly Example<PromiseBook, PromiseReport, Readonly<Record<never, never>>>[] = [
  {
    title: text('期限当日未兑现完：尚未逾期', 'On the day it is due: not broken yet'),
    parameters: {},
    standing: 'assumed',
    input: book,
    expected: { kept: '400.00', broken: [] },
  },
  {
    title: text('次日：逾期未兑现', 'The next day: broken'),
    parameters: {},
    standing: 'assumed',
    input: { ...book, asOf: '2019-07-01' },
    expected: {
      lines: [
        {
          promise: 'P-1',
          firm: 'F-1',
          village: '371422901001',
          state: 'broken',
          kept: '400.00',
          open: '600.00',
          daysLate: 1,
        },
      ],
      broken: [{ promise: 'P-1' }],
    },
  },
  {
    title: text('迟到的兑现也记账', 'What is kept late is on the books too'),
    parameters: {},
    standing: 'assumed',
    input: {
      asOf: '2019-12-31',
      promises: [{ ...promise, kept: [...promise.kept, { on: '2019-07-10', amount: '600.00', evidence: 'E-2' }] }],
    },
    expected: {
      lines: [
        {
          promise: 'P-1',
          firm: 'F-1',
          village: '371422901001',
          state: 'keptLate',
          kept: '1000.00',
          open: '0.00',
          daysLate: 10,
        },
      ],
      broken: [],
    },
  },
  {
    title: text('兑现没有佐证：拒绝', 'A kept part without evidence is refused'),
    parameters: {},
    standing: 'assumed',
    input: { ...book, promises: [{ ...promise, kept: [{ on: '2019-05-01', amount: '400.00' }] }] },
    refused: 'DZ107',
  },
  {
    title: text('兑现情况未知：不能判断', 'What was kept is unknown: not decided'),
    parameters: {},
    standing: 'assumed',
    input: { asOf: '2019-06-30' },
    refused: 'DZ107',
  },
];
