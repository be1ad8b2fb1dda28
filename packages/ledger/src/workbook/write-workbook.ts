import { writeXlsx } from 'hucre/xlsx';
import { asExcelText } from './excel-text.ts';
import type { WrittenTable } from '../write/written-table.ts';

const widest = 40;

/** Writes lists into a workbook, a sheet each: heading in bold and kept in view, text columns as text, no formulas. */
export function writeWorkbook(tables: readonly WrittenTable[]): Promise<Uint8Array> {
  const names = namesInWorkbook(tables.map(({ title }) => title));
  return writeXlsx({
    defaultFont: { name: '宋体', size: 11 },
    sheets: tables.map(({ columns, rows }, i) => ({
      name: names[i] ?? '',
      freezePane: { rows: 1 },
      columns: columns.map(({ heading, type }, at) => ({
        width: widthOf(heading, rows, at),
        ...(type === 'text' ? { style: { numFmt: '@' } } : {}),
      })),
      rows: [columns.map(({ heading }) => heading), ...rows].map((row) =>
        row.map((cell) => (typeof cell === 'string' ? asExcelText(cell) : cell)),
      ),
      cells: new Map(
        columns.map(({ heading }, at) => [
          `0,${at}`,
          { value: asExcelText(heading), type: 'string' as const, style: { font: { bold: true } } },
        ]),
      ),
    })),
  });
}

/** What Excel allows a sheet to be called: at most 31 characters, none of these, none twice. */
const longestName = 31;
const forbidden = /[[\]:*?/\\\p{Cc}]|^'|'$/gu;

/** The names of sheets as a workbook can hold them. */
export function namesInWorkbook(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const base = title.replaceAll(forbidden, '_').trim() || '表';
    let name = base.slice(0, longestName);
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      const ending = ` (${number})`;
      name = base.slice(0, longestName - ending.length) + ending;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** As wide as the heading and the first rows need; a Chinese character takes the room of two letters. */
function widthOf(heading: string, rows: WrittenTable['rows'], at: number): number {
  const shown = [heading, ...rows.slice(0, 50).map((row) => String(row[at] ?? ''))];
  const lengths = shown.map((each) => each.replaceAll(/[^ -~]/gu, '..').length);
  return Math.min(Math.max(...lengths) + 2, widest);
}
