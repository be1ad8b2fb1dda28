import { text } from '@dzfp/core';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { workbookOf } from '../../test/workbook-of.ts';
import type { Finding } from '../finding.ts';
import { annotatedCopies } from './annotated-copies.ts';
import { openFile } from './open-file.ts';
import { openFiles } from './open-files.ts';
import { namesInWorkbook, writeWorkbook } from './write-workbook.ts';

const bytesOf = (content: string): Uint8Array => new TextEncoder().encode(content);
const finding = (sheet: string, row: number): Finding => ({
  id: 'R-38',
  severity: 'error',
  place: { sheet, row, letter: 'A' },
  message: text('代码表中没有这一项', 'not on the list'),
  mend: text('请改用代码表中的名称。', 'Use a label.'),
  related: [],
});
const marked = (bytes: Uint8Array | undefined): readonly string[] => {
  const notes = Object.entries(unzipSync(bytes ?? new Uint8Array())).filter(([name]) => name.includes('comments'));
  return notes.flatMap(([, part]) =>
    [...new TextDecoder().decode(part).matchAll(/ ref="(\w+)"/gu)].map(([, ref]) => ref ?? ''),
  );
};

describe('annotated copies', () => {
  const sheetData = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
  const workbook = workbookOf({ sheetName: 'Sheet1', sheetData });

  test('mark each file where it is meant, though all call their sheet the same', async () => {
    const files = openFiles([
      { name: '户.xlsx', bytes: workbook },
      { name: '人.xlsx', bytes: workbook },
    ]);
    const names = files.flatMap(({ sheets }) => sheets.map(({ name }) => name));
    expect(names).toEqual(['户.xlsx Sheet1', '人.xlsx Sheet1']);
    const copies = await annotatedCopies(files, [finding('户.xlsx Sheet1', 1), finding('人.xlsx Sheet1', 2)]);
    expect(marked(copies['户.标注.xlsx'])).toEqual(['A1']);
    expect(marked(copies['人.标注.xlsx'])).toEqual(['A2']);
  });

  test('are all there, though files have the same name', async () => {
    const files = openFiles([
      { name: '户.xlsx', bytes: workbook },
      { name: '户.csv', bytes: bytesOf('a\n1\n') },
    ]);
    expect(Object.keys(await annotatedCopies(files, []))).toEqual(['户.标注.xlsx', '户 (2).标注.xlsx']);
  });

  test('of a CSV file take it as it is, whatever it is called and however it begins', async () => {
    const name = '2019年度[德城区]建档立卡贫困人口信息采集表：人员信息（定稿）最终版.csv';
    const content = 'Person,"=1+1"\n\n"a\u0000\u0001b",_x0041_\n';
    const [file] = openFiles([{ name, bytes: bytesOf(content) }]);
    const sheet = file?.sheets[0];
    const copies = await annotatedCopies(file ? [file] : [], [finding(sheet?.name ?? '', 3)]);
    const [copy = new Uint8Array()] = Object.values(copies);
    expect(marked(copy)).toEqual(['A3']);
    expect([...(openFile(copy, 'a.xlsx')[0]?.rows() ?? [])]).toEqual([...(sheet?.rows() ?? [])]);
  });
});

test('sheets get names that a workbook can hold', async () => {
  const names = namesInWorkbook(['人信息', '人信息', 'A', 'a', 'b/c', '', '长'.repeat(40), '长'.repeat(40), "'x'"]);
  expect(names.slice(0, 6)).toEqual(['人信息', '人信息 (2)', 'A', 'a (2)', 'b_c', '表']);
  expect(Math.max(...names.map(({ length }) => length))).toBe(31);
  const tables = names.map((title) => ({ title, columns: [], rows: [] }));
  expect(openFile(await writeWorkbook(tables), 'a.xlsx').map(({ name }) => name)).toEqual(names);
});
