import type { WrittenTable } from './written-table.ts';

/**
 * A list as CSV with a byte-order mark, so that Excel takes it for UTF-8. A text that a spreadsheet would take for a formula gets an
 * apostrophe in front.
 */
export function csvOf({ columns, rows }: WrittenTable): string {
  const lines = [
    columns.map(({ heading }) => quoted(heading)),
    ...rows.map((row) => row.map((cell) => (cell === null ? '' : quoted(safe(cell))))),
  ];
  return `\u{feff}${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

function safe(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  return /^[=+\-@\t\r＝＋－＠]/u.test(cell) ? `'${cell}` : cell;
}

function quoted(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
