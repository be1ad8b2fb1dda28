import type { Cell } from './cell.ts';

/** From 16 digits on a spreadsheet has rounded a number; of a citizen number with 18 the last three are lost. */
const leastRounded = 1e15;

/** Whether a number that is a name, as a citizen number or an account, was stored as a quantity and has lost its last digits. */
export function isRounded(cell: Cell): boolean {
  return typeof cell === 'number' && Math.abs(cell) >= leastRounded;
}
