import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

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
