import { expect, test } from 'vitest';
import { printMillionths, printShare } from './share.ts';

test('a share is cut, so that what is below the limit is printed below it', () => {
  expect(printShare('99999/1000000', 'zh')).toBe('9.99%');
  expect(printShare('1/10', 'zh')).toBe('10.00%');
  expect(printShare('0/0', 'en')).toBe('none');
  expect(printMillionths(99_999)).toBe('9.99%');
});
