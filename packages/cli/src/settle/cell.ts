import { readCitizenNumber } from '@dzfp/core/model';

/** A cell without the blanks, tabs and apostrophes that spreadsheets put around text. */
export function plainCell(cell: string | undefined): string {
  return (cell ?? '').replace(/^[\s'’＇]+|\s+$/gu, '');
}

/**
 * A citizen number out of a cell, in its 18 characters. What only concerns the writing is undone (blanks, full-width
 * characters, an apostrophe, a small x, the old form of 15 digits); a wrong check character is never repaired.
 */
export function citizenNumberIn(cell: string | undefined): string | undefined {
  const written = plainCell(cell)
    .replace(/[！-～]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s/gu, '')
    .toUpperCase();
  const read = readCitizenNumber(written);
  return read.ok ? read.value.number : undefined;
}

const yes = new Set(['是', '有', '√', 'Y', '1']);
const no = new Set(['否', '无', '×', 'N', '0']);

/** The values that a flag's cell leaves possible: one when it says so, both when it is empty (unknown, not no) or unclear. */
export function flagsIn(cell: string | undefined): readonly boolean[] {
  const written = plainCell(cell).toUpperCase();
  if (yes.has(written)) return [true];
  return no.has(written) ? [false] : [true, false];
}
