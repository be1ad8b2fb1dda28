import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('text stays text and is never a formula', () => {
  const columns = [
    { header: 'text', kind: 'text', cell: (row: string) => row },
    { header: 'number', kind: 'number', cell: (row: string) => (row === '\n=1' ? row : '-1.00') },
  ] as const;
  expect(csvOf(columns, ['=1+1', '-1', '@x', 'a,"b"', '371400000101', '007', '12', '\n=1'])).toBe(
    '\uFEFFtext,number\r\n' +
      "'=1+1,-1.00\r\n'-1,-1.00\r\n'@x,-1.00\r\n" +
      '"a,""b""",-1.00\r\n"\t371400000101",-1.00\r\n"\t007",-1.00\r\n12,-1.00\r\n"\'\n=1","\'\n=1"\r\n',
  );
});
