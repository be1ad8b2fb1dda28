import { expect, test } from 'vitest';
import { grouped } from './whole.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1_234_567, '1,234,567'],
  [-123, '-123'],
  [-1_234, '-1,234'],
  [12_345_678_901_234_567_890n, '12,345,678,901,234,567,890'],
])('%s is printed in groups of three', (value, printed) => {
  expect(grouped(value)).toBe(printed);
});
