import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';
import { printMillionths, printShare } from './share.ts';

test('text stays text and is never a formula', () => {
  const columns = [
    { header: 'text', kind: 'text', cell: (row: string) => row },
    { header: 'number', kind: 'number', cell: () => '-1.00' },
  ] as const;
  expect(csvOf(columns, ['=1+1', '-1', '@x', 'a,"b"', '371400000101', '007', '12'])).toBe(
    '\uFEFFtext,number\r\n' +
      "'=1+1,-1.00\r\n'-1,-1.00\r\n'@x,-1.00\r\n" +
      '"a,""b""",-1.00\r\n"\t371400000101",-1.00\r\n"\t007",-1.00\r\n12,-1.00\r\n',
  );
});

test('a share is cut, so that what is below the limit is printed below it', () => {
  expect(printShare('99999/1000000', 'zh')).toBe('9.99%');
  expect(printShare('1/10', 'zh')).toBe('10.00%');
  expect(printShare('0/0', 'en')).toBe('none');
  expect(printMillionths(99_999)).toBe('9.99%');
});
