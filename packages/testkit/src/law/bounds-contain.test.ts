import type { Shape } from '@dzfp/core';
import type { Extent } from '@dzfp/core/reading';
import { describe, expect, it } from 'vitest';
import { contains } from './bounds-contain.ts';

const money: Shape = { kind: 'money', least: 0, most: 1000 };
const ratio: Shape = { kind: 'ratio' };
const between: Extent = { decided: false, least: '9.00', most: '10.00', exact: true };

describe('whether bounds contain an answer', () => {
  it.each<[string, Extent, unknown, Shape, boolean]>([
    ['an amount at the upper end', between, '10.00', money, true],
    ['an amount a fen above it', between, '10.01', money, false],
    ['an amount below the lower end', between, '1.00', money, false],
    ['none where only amounts are possible', between, null, money, false],
    ['none where it is possible', { ...between, orNone: true }, null, money, true],
    ['the same share in other terms', { decided: true, value: '1/2' }, '2/4', ratio, true],
    ['another share', { decided: true, value: '1/2' }, '1/3', ratio, false],
    ['a share between', { decided: false, least: '1/3', most: '1/2', exact: false }, '2/5', ratio, true],
    ['a flag that is excluded', { decided: false, possible: [true], exact: true }, false, { kind: 'flag' }, false],
  ])('%s', (_, extent, value, shape, expected) => {
    expect(contains(extent, value, shape)).toBe(expected);
  });
});
