import type { CellKind, CellRead } from './cell-kind.ts';
import { isBlank, type Cell } from './cell.ts';

/** Reads a cell that is not blank: a formula only by its kept result and where one belongs, an error never. */
export function readCell<Value>(kind: CellKind<Value>, cell: Cell, heading: string): CellRead<Value> {
  if (typeof cell !== 'object' || cell === null || 'date' in cell) return kind.read(cell, heading);
  if ('error' in cell) return { kind: 'refused', reason: 'R-43' };
  if (kind.mayBeFormula !== true || isBlank(cell.result)) return { kind: 'refused', reason: 'R-42' };
  const read = kind.read(cell.result, heading);
  return read.kind === 'value' ? { ...read, note: 'R-13' } : read;
}
