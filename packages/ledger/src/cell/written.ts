import type { Cell } from './cell.ts';

/** A cell as one would read it out: a date as `YYYY-MM-DD`, a formula by its kept result. */
export function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  if ('date' in cell) return cell.date;
  return 'error' in cell ? cell.error : written(cell.result);
}

/**
 * The text of a cell without what does not count: full-width forms made usual, blanks and the apostrophe that spreadsheets put
 * around text taken away. For values that have a form of their own, not for names.
 */
export function usualForm(cell: Cell): string {
  return written(cell)
    .normalize('NFKC')
    .replace(/^[\s'’]+/u, '')
    .trimEnd();
}

const unknownMarks: ReadonlySet<string> = new Set([
  '未知',
  '不详',
  '不清楚',
  '空',
  '空白',
  '待核',
  '待核实',
  '-',
  '--',
  '—',
  '——',
  '/',
  '?',
  'N/A',
]);

/** Whether a text says that something is not known, in one of the ways in which offices write it. It is never “no”, never zero. */
export function saysUnknown(text: string): boolean {
  return unknownMarks.has(text.toUpperCase());
}
