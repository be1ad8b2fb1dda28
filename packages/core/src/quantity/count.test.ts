import { expect, it } from 'vitest';
import { isCount, largestCount } from './count.ts';

it.each([0, 1, -1, largestCount, -largestCount])('%d is a count', (value) => {
  expect(isCount(value)).toBe(true);
});

it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, largestCount + 1, -largestCount - 1, '1', null, undefined])(
  '%j is no count',
  (value) => {
    expect(isCount(value)).toBe(false);
  },
);
