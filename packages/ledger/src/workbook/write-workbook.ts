import { writeXlsx } from 'hucre/xlsx';
import type { WrittenTable } from '../write/written-table.ts';

const widest = 40;

/** Writes lists into a workbook, a sheet each: heading in bold and kept in view, text columns as text, no formulas. */
export function writeWorkbook(tables: readonly WrittenTable[]): Promise<Uint8Array> {
  return writeXlsx({
    defaultFont: { name: '宋体', size: 11 },
    sheets: tables.map(({ title, columns, rows }) => ({
      name: title,
      freezePane: { rows: 1 },
      columns: columns.map(({ heading, text }, at) => ({
        width: widthOf(heading, rows, at),
        ...(text ? { style: { numFmt: '@' } } : {}),
      })),
      rows: [columns.map(({ heading }) => heading), ...rows.map((row) => [...row])],
      cells: new Map(
        columns.map(({ heading }, at) => [
          `0,${at}`,
          { value: heading, type: 'string' as const, style: { font: { bold: true } } },
        ]),
      ),
    })),
  });
}

/** As wide as the heading and the first rows need; a Chinese character takes the room of two letters. */
function widthOf(heading: string, rows: WrittenTable['rows'], at: number): number {
  const shown = [heading, ...rows.slice(0, 50).map((row) => String(row[at] ?? ''))];
  const lengths = shown.map((each) => each.replaceAll(/[^ -~]/gu, '..').length);
  return Math.min(Math.max(...lengths) + 2, widest);
}
