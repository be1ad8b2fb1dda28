import type { CellKind, CellRead } from './cell-kind.ts';
import { isBlank, type Cell } from './cell.ts';
import { saysUnknown, usualForm } from './written.ts';

/** Reads a cell that is not blank: a formula only by its kept result and where one belongs, an error never. */
export function readCell<Value>(kind: CellKind<Value>, cell: Cell, heading: string): CellRead<Value> {
  if (typeof cell !== 'object' || cell === null || 'date' in cell) return readOrUnknown(kind, cell, heading);
  if ('error' in cell) return { kind: 'refused', reason: 'R-43' };
  if (kind.mayBeFormula !== true || isBlank(cell.result)) return { kind: 'refused', reason: 'R-42' };
  const read = readOrUnknown(kind, cell.result, heading);
  return read.kind === 'value' ? { ...read, note: 'R-13' } : read;
}

/** What no kind can read may still say that it is not known; a kind that would read such a mark has to ask for it itself. */
function readOrUnknown<Value>(kind: CellKind<Value>, cell: Cell, heading: string): CellRead<Value> {
  const read = kind.read(cell, heading);
  return read.kind === 'refused' && saysUnknown(usualForm(cell)) ? { kind: 'unknown', note: 'R-10' } : read;
}
