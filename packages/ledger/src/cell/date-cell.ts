import { text } from '@dzfp/core';
import type { CellKind, CellRead } from './cell-kind.ts';
import type { Cell } from './cell.ts';
import { realDate, serialDate } from './serial-date.ts';
import { usualForm } from './written.ts';

const usual = /^\d{4}-\d{2}-\d{2}$/u;
const dayForms = [
  /^(?<y>\d{4})[-/.年](?<m>\d{1,2})[-/.月](?<d>\d{1,2})日?(?:[ T](?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,7})?)?)?$/u,
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/u,
];
const monthForm = /^(?<y>\d{4})[-/.年](?<m>\d{1,2})月?$/u;
const yearForm = /^(?:19|20)\d{2}年?$/u;
const serialForm = /^\d{5}$/u;

/**
 * A day (日期), `YYYY-MM-DD`: read from the usual forms, Excel dates and serial numbers. A month alone is no day and not the first
 * of the month: it is set aside, and the month is said. The time of day is left out, as it is of an Excel date.
 */
export const dateCell: CellKind<string> = {
  name: 'date',
  expected: text('日期，如 2019-03-05', 'a date like 2019-03-05'),
  mayBeFormula: true,
  read: (cell): CellRead<string> => {
    const plain = usualForm(cell);
    if (isDateCell(cell)) return noted(plain, 'R-07');
    if (serialForm.test(plain)) return noted(serialDate(Number(plain)), 'R-07');
    for (const form of dayForms) {
      const { y = '', m = '', d = '' } = form.exec(plain)?.groups ?? {};
      if (y !== '') return usual.test(plain) ? noted(realDate(y, m, d)) : noted(realDate(y, m, d), 'R-06');
    }
    return monthOnly(cell, plain) ?? { kind: 'refused', reason: yearForm.test(plain) ? 'R-34' : 'R-33' };
  },
  write: (day) => day,
  shown: (raw) => raw.slice(0, 20),
};

function isDateCell(cell: Cell): boolean {
  return typeof cell === 'object' && cell !== null && 'date' in cell;
}

function noted(date: string | undefined, note?: 'R-06' | 'R-07'): CellRead<string> {
  if (date === undefined) return { kind: 'refused', reason: 'R-33' };
  return { kind: 'value', value: date, ...(note && { note }) };
}

/** `2019.1` as a number may have been `2019.10`: of a number only a month of one other digit is said. */
function monthOnly(cell: Cell, plain: string): CellRead<string> | undefined {
  const { y = '', m = '' } = monthForm.exec(plain)?.groups ?? {};
  if (y === '' || realDate(y, m, '1') === undefined) return undefined;
  const ambiguous = typeof cell === 'number' && m === '1';
  return { kind: 'refused', reason: 'R-34', ...(ambiguous ? {} : { expected: `${y}-${m.padStart(2, '0')}` }) };
}
