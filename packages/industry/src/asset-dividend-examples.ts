import { text, type Example, type Wire } from '@dzfp/core';
import type { Dividend, DividendFacts } from './model/dividend.ts';

const household: Wire<DividendFacts> = {
  on: '2019-12-20',
  listed: true,
  members: 3,
  perPerson: '319.00',
  received: '500.00',
};
const { perPerson: _, ...sumUnknown } = household;

/** Cases of a dividend. */
export const assetDividendExamples: readonly Example<DividendFacts, Dividend, Readonly<Record<never, never>>>[] = [
  {
    title: text('三人每人319元，已收500元', 'Three people at 319 yuan, 500 received'),
    parameters: {},
    standing: 'assumed',
    source: 'F3',
    input: household,
    expected: { due: '957.00', outstanding: '457.00' },
  },
  {
    title: text('恰好收齐', 'Exactly received'),
    parameters: {},
    standing: 'assumed',
    input: { ...household, received: '957.00' },
    expected: { outstanding: '0.00' },
  },
  {
    title: text('不在名单：没有分红', 'Not listed: nothing'),
    parameters: {},
    standing: 'assumed',
    input: { ...household, listed: false },
    expected: { due: '0.00', outstanding: '0.00' },
  },
  {
    title: text('每人分红未知：不能计算', 'The sum of a person is unknown: not computed'),
    parameters: {},
    standing: 'assumed',
    input: sumUnknown,
    refused: 'DZ107',
  },
];
