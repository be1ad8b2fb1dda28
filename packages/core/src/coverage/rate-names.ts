import { text, type Text } from '../text.ts';
import type { RateBase } from './coverage.ts';

/** What each denominator is, to be printed beside the rate. */
export const rateNames: Readonly<Record<RateBase, Text>> = {
  due: text(
    '应覆盖数（基数扣除合法例外，未知计入）',
    'of those due (base without lawful exceptions, unknown included)',
  ),
  base: text('基数（含合法例外和未知）', 'of the whole base (lawful exceptions and unknown included)'),
  known: text('已知数（扣除合法例外和未知）', 'of those known (without lawful exceptions and unknown)'),
};
