import { DzfpError } from '@dzfp/core';
import { describe, expect, test } from 'vitest';
import { limits, readTable } from './table.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof DzfpError) return error.code;
    throw error;
  }
  return 'none';
};

describe('reading CSV', () => {
  test.each([
    ['UTF-8 with BOM and CRLF', utf8('\uFEFF住院号,姓名\r\n1,"张,三"\r\n')],
    ['UTF-8 with LF', utf8('住院号,姓名\n1,"张,三"\n')],
    // 住院号,姓名 / 1,"张,三"
    [
      'GB18030',
      Uint8Array.from([
        0xd7, 0xa1, 0xd4, 0xba, 0xba, 0xc5, 0x2c, 0xd0, 0xd5, 0xc3, 0xfb, 0x0d, 0x0a, 0x31, 0x2c, 0x22, 0xd5, 0xc5,
        0x2c, 0xc8, 0xfd, 0x22,
      ]),
    ],
  ])('%s', (_, bytes) => {
    const { header, rows } = readTable(bytes, 'x', ['姓名']);
    expect(header).toEqual(['住院号', '姓名']);
    expect(rows).toEqual([{ row: 2, cells: { 住院号: '1', 姓名: '张,三' }, shifted: false }]);
  });

  test('a row with more cells than the header is marked', () => {
    expect(readTable(utf8('a,b\n1,2,3\n'), 'x', []).rows[0]?.shifted).toBe(true);
  });

  test('refusals are coded', () => {
    expect(codeOf(() => readTable(utf8('a\n1\n'), 'x', ['b']))).toBe('DZ107');
    expect(codeOf(() => readTable(utf8('a\n"1\n'), 'x', []))).toBe('DZ109');
    expect(codeOf(() => readTable(new Uint8Array(limits.bytes + 1), 'x', []))).toBe('DZ110');
    expect(codeOf(() => readTable(utf8(`a\n${'1\n'.repeat(limits.rows + 1)}`), 'x', []))).toBe('DZ110');
    expect(codeOf(() => readTable(utf8(','.repeat(limits.columns)), 'x', []))).toBe('DZ110');
  });
});
