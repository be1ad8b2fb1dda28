import { expect, it } from 'vitest';
import { printRatio, readRatio } from './ratio.ts';

it.each([
  ['816/178695', { numerator: 816, denominator: 178_695 }],
  ['-1/3', { numerator: -1, denominator: 3 }],
  ['0/10', { numerator: 0, denominator: 10 }],
  ['999999999999999/999999999999999', { numerator: 999_999_999_999_999, denominator: 999_999_999_999_999 }],
])('reads %s, and prints it again as it stood', (text, ratio) => {
  expect(readRatio(text)).toEqual(ratio);
  expect(printRatio(ratio)).toBe(text);
});

it.each([
  '',
  '1',
  '1/',
  '/3',
  '1/0',
  '1/-3',
  '1/03',
  'x1/3',
  '1/3x',
  '1/3/5',
  '1.5/3',
  '1000000000000000/3',
  '1/1000000000000000',
])('reads no ratio in %j', (text) => {
  expect(readRatio(text)).toBeUndefined();
});
