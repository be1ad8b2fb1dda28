import { DzfpError } from '@dzfp/core';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { workbookOf } from '../../test/workbook-of.ts';
import { usualLimits, type SheetLimits } from '../sheet/limits.ts';
import { openFile } from './open-file.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function rowsOf(bytes: Uint8Array, name: string, limits?: SheetLimits): unknown {
  return openFile(bytes, name, limits).map((sheet) => [
    sheet.name,
    [...sheet.rows()].map(({ row, cells }) => [row, cells]),
  ]);
}

/** The code and message of what is refused. */
function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof DzfpError) return `${error.code} ${error.message}`;
    throw error;
  }
  return 'not refused';
}

describe('a workbook', () => {
  test('gives each cell as it stands: text, number, date, formula with its kept result, error, yes or no', () => {
    const strings =
      '<si><t>户编号</t></si><si><r><t>张</t></r><r><t xml:space="preserve"> 三</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh></si><si><t>a_x000D_b</t></si>';
    const sheetData = [
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>',
      '<row r="3"><c r="A3" s="1"><v>43529</v></c><c r="B3" s="2"><v>43529.5</v></c><c r="C3"><v>43529</v></c></row>',
      '<row r="4"><c r="A4"><f>SUM(B4:C4)</f><v>12</v></c><c r="B4" t="str"><f>HYPERLINK("x")</f><v>点击</v></c><c r="C4" t="e"><v>#N/A</v></c><c r="D4" t="b"><v>1</v></c></row>',
      '<row><c t="inlineStr"><is><t>内联</t></is></c><c><v>1.5</v></c></row>',
      '<row r="9"><c r="A9" s="3"/><c r="AB9" t="s"><v>2</v></c></row>',
      '<row r="12"><c r="A12" s="1"/></row>',
    ].join('');
    const blanks = (count: number): null[] => Array.from({ length: count }, () => null);
    expect(rowsOf(workbookOf({ sheetData, strings }), '测试.xlsx')).toEqual([
      [
        '户信息',
        [
          [1, ['户编号', null, '张 三']],
          [3, [{ date: '2019-03-05' }, { date: '2019-03-05' }, 43_529]],
          [
            4,
            [
              { formula: 'SUM(B4:C4)', result: 12 },
              { formula: 'HYPERLINK("x")', result: '点击' },
              { error: '#N/A' },
              true,
            ],
          ],
          [5, ['内联', 1.5]],
          [9, [...blanks(27), 'a\rb']],
        ],
      ],
    ]);
  });

  test('counts its dates from 1904 where it says so', () => {
    const made = {
      sheetData: '<row r="1"><c r="A1" s="1"><v>42067</v></c></row>',
      workbookPr: '<workbookPr date1904="1"/>',
    };
    expect(rowsOf(workbookOf(made), 'a.xlsx')).toEqual([['户信息', [[1, [{ date: '2019-03-05' }]]]]]);
  });

  test('gives a percentage as it is shown', () => {
    const styles =
      '<numFmts><numFmt numFmtId="171" formatCode="0.00&quot;%d&quot;%"/><numFmt numFmtId="172" formatCode="0&quot;%&quot;"/></numFmts><cellXfs><xf numFmtId="9"/><xf numFmtId="171"/><xf numFmtId="172"/></cellXfs>';
    const sheetData =
      '<row><c s="0"><v>0.25</v></c><c s="1"><v>0.0123</v></c><c s="2"><v>0.5</v></c><c s="0"><f>A1</f><v>0.07</v></c></row>';
    expect(rowsOf(workbookOf({ sheetData, styles }), 'a.xlsx')).toEqual([
      ['户信息', [[1, ['25%', '1.23%', 0.5, { formula: 'A1', result: '7%' }]]]],
    ]);
  });

  test('takes no time over a format without end', () => {
    const styles = `<numFmts><numFmt numFmtId="171" formatCode="${'['.repeat(1_000_000)}"/></numFmts><cellXfs><xf numFmtId="171"/></cellXfs>`;
    const sheetData = '<row><c s="0"><v>1</v></c></row>';
    expect(rowsOf(workbookOf({ sheetData, styles }), 'a.xlsx')).toEqual([['户信息', [[1, [1]]]]]);
  });

  test('takes a blank value for none, and yes in either writing', () => {
    const sheetData = '<row><c><v> </v></c><c t="b"><v>true</v></c><c t="b"><v>0</v></c></row>';
    expect(rowsOf(workbookOf({ sheetData }), 'a.xlsx')).toEqual([['户信息', [[1, [null, true, false]]]]]);
  });

  test('is read again each time it is asked', () => {
    const [sheet] = openFile(workbookOf({ sheetData: '<row r="1"><c r="A1"><v>1</v></c></row>' }), 'a.xlsx');
    expect([...(sheet?.rows() ?? [])]).toEqual([...(sheet?.rows() ?? [])]);
  });
});

describe('a CSV file', () => {
  const text = '户编号,姓名\r\n3714000001,"张,三"\r\n\r\n3714000002,\r\n';
  const expected = [
    [
      '人信息',
      [
        [1, ['户编号', '姓名']],
        [2, ['3714000001', '张,三']],
        [4, ['3714000002']],
      ],
    ],
  ];
  test('is UTF-8 with or without a byte-order mark', () => {
    expect(rowsOf(bytesOf(text), '人信息.csv')).toEqual(expected);
    expect(rowsOf(bytesOf(`\u{feff}${text}`), '人信息.csv')).toEqual(expected);
  });
  test('else GB18030', () => {
    const gb = Uint8Array.from([0xbb, 0xa7, 0x2c, 0xb4, 0xe5, 0x0a, 0x31, 0x2c, 0x32, 0x0a]);
    expect(rowsOf(gb, '户.csv')).toEqual([
      [
        '户',
        [
          [1, ['户', '村']],
          [2, ['1', '2']],
        ],
      ],
    ]);
  });
  test('may have a byte-order mark in GB18030 as well', () => {
    const gb = Uint8Array.from([0x84, 0x31, 0x95, 0x33, ...bytesOf('"a",b\n1,2\n')]);
    expect(rowsOf(gb, 'x.csv')).toEqual(rowsOf(bytesOf('a,b\n1,2\n'), 'x.csv'));
  });
  test('is UTF-16 where its byte-order mark says so, as Excel saves Unicode text', () => {
    const little = Uint8Array.from(Buffer.from(`\u{feff}${text}`, 'utf16le'));
    expect(rowsOf(little, '人信息.csv')).toEqual(expected);
    expect(rowsOf(Uint8Array.from(Buffer.from(little).swap16()), '人信息.csv')).toEqual(expected);
  });
  test('may end its lines in several ways at once', () => {
    expect(rowsOf(bytesOf('a,"b\nc"\r\n1,2\n3,4\r5,6\r\n'), 'x.csv')).toEqual([
      [
        'x',
        [
          [1, ['a', 'b\nc']],
          [2, ['1', '2']],
          [3, ['3', '4']],
          [4, ['5', '6']],
        ],
      ],
    ]);
  });
  test('may begin like a packed file', () => {
    expect(rowsOf(bytesOf('PK,b\n1,2\n'), 'x.csv')).toEqual([
      [
        'x',
        [
          [1, ['PK', 'b']],
          [2, ['1', '2']],
        ],
      ],
    ]);
  });
  test('may be parted by tabs or semicolons', () => {
    expect(rowsOf(bytesOf('a\tb,c\n1\t2\n'), 'x.tsv')).toEqual([
      [
        'x',
        [
          [1, ['a\tb', 'c']],
          [2, ['1\t2']],
        ],
      ],
    ]);
    expect(rowsOf(bytesOf('a\tb\n1\t2\n'), 'x.tsv')).toEqual([
      [
        'x',
        [
          [1, ['a', 'b']],
          [2, ['1', '2']],
        ],
      ],
    ]);
    expect(rowsOf(bytesOf('a;b\n1;2\n'), 'x.csv')).toEqual([
      [
        'x',
        [
          [1, ['a', 'b']],
          [2, ['1', '2']],
        ],
      ],
    ]);
  });
});

describe('a file that cannot be read is refused with the reason', () => {
  const small = { ...usualLimits, rows: 2, columns: 3, characters: 8 };
  const wide = workbookOf({ sheetData: '<row r="1"><c r="D1"><v>1</v></c></row>' });
  const long = workbookOf({
    sheetData: '<row r="1"><c r="A1" t="inlineStr"><is><t>一二三四五六七八九十一二三四五六七八九十</t></is></c></row>',
  });
  const rows = [1, 2, 3].map((row) => `<row r="${row}"><c r="A${row}"><v>1</v></c></row>`).join('');
  const bomb = workbookOf({
    sheetData: `<row r="1"><c r="A1" t="inlineStr"><is><t>${' '.repeat(8_000_000)}</t></is></c></row>`,
  });
  const twoRows = (...numbers: string[]): Uint8Array =>
    workbookOf({ sheetData: numbers.map((r) => `<row r="${r}"><c><v>1</v></c></row>`).join('') });
  const twoCells = (...references: string[]): Uint8Array =>
    workbookOf({ sheetData: `<row r="1">${references.map((r) => `<c r="${r}"><v>1</v></c>`).join('')}</row>` });
  const nested = '<a>'.repeat(100_000);
  const longText = `<row r="1"><c t="inlineStr"><is><t>${'字'.repeat(3_000_000)}</t></is></c></row>`;
  const roomy = { ...usualLimits, zipRatio: 10_000 };
  const entities =
    '<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
  const withStrings = workbookOf({
    sheetData: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
    others: { 'xl/sharedStrings.xml': entities },
  });

  test.each<[string, () => unknown, string]>([
    ['too many bytes', () => rowsOf(wide, 'a.xlsx', { ...small, bytes: 10 }), 'DZ110'],
    ['too many columns', () => rowsOf(wide, 'a.xlsx', small), 'DZ110'],
    ['a cell that is too long', () => rowsOf(long, 'a.xlsx', small), 'DZ110'],
    [
      'too much shared text',
      () =>
        rowsOf(
          workbookOf({ strings: '<si><t>一二三</t></si>', sheetData: '<row r="1"><c t="s"><v>0</v></c></row>' }),
          'a.xlsx',
          { ...small, sharedCharacters: 2 },
        ),
      'DZ110',
    ],
    ['too many rows', () => rowsOf(workbookOf({ sheetData: rows }), 'a.xlsx', small), 'DZ110'],
    ['too many CSV columns', () => rowsOf(bytesOf('1,2,3,4\n'), 'a.csv', small), 'DZ110'],
    ['too many blank CSV rows', () => rowsOf(bytesOf(`1\n${'\n'.repeat(9)}1\n`), 'a.csv', small), 'DZ110'],
    ['too many CSV rows', () => rowsOf(bytesOf('1\n2\n3\n'), 'a.csv', small), 'DZ110'],
    ['a CSV cell that is too long', () => rowsOf(bytesOf('123456789\n'), 'a.csv', small), 'DZ110'],
    ['a zip bomb', () => rowsOf(bomb, 'a.xlsx'), 'DZ110'],
    ['entities', () => rowsOf(withStrings, 'a.xlsx'), 'DZ109'],
    ['broken XML', () => rowsOf(workbookOf({ sheetData: '<row r="1"><c></row>' }), 'a.xlsx'), 'DZ109'],
    ['rows out of order', () => rowsOf(twoRows('2', '1'), 'a.xlsx'), 'DZ109'],
    ['a row twice', () => rowsOf(twoRows('2', '2'), 'a.xlsx'), 'DZ109'],
    ['a row without a number', () => rowsOf(twoRows('2', 'x'), 'a.xlsx'), 'DZ109'],
    ['cells out of order', () => rowsOf(twoCells('B1', 'A1'), 'a.xlsx'), 'DZ109'],
    ['a cell without a column', () => rowsOf(twoCells('B1', '1'), 'a.xlsx'), 'DZ109'],
    ['elements without end', () => rowsOf(workbookOf({ sheetData: nested }), 'a.xlsx'), 'DZ110'],
    ['a text without end', () => rowsOf(workbookOf({ sheetData: longText }), 'a.xlsx', roomy), 'DZ110'],
    ['another packed file', () => rowsOf(zipSync({ 'a.txt': bytesOf('a') }), 'a.xlsx'), 'DZ109'],
    ['a damaged packed file', () => rowsOf(workbookOf({}).slice(0, 200), 'a.xlsx'), 'DZ109'],
    ['an encrypted workbook', () => rowsOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'a.xlsx'), 'DZ109'],
  ])('%s', (_, run, code) => expect(refusal(run).slice(0, 5)).toBe(code));

  test('a name like __proto__ is a name like any other', () => {
    const bytes = workbookOf({ sheetData: '<row r="1"><c r="A1"><v>1</v></c></row>', others: { 'xl/__proto__': 'x' } });
    expect(rowsOf(bytes, 'a.xlsx')).toEqual([['户信息', [[1, [1]]]]]);
  });
});
