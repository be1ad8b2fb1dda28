import type { AnyFormula } from '@dzfp/core';
import type { Column, Columns } from '../column/column.ts';

type Carried = Extract<AnyFormula, { kind: 'carried' }>;

/** Divides rows into so many pieces without cutting a chain: rows of one key are in one piece, in the order in which they were given. */
export function chainPieces(
  { carry }: Pick<Carried, 'carry'>,
  { fields, rows }: Columns,
  pieces: number,
): Uint32Array<ArrayBuffer>[] {
  const hash = hashOf(fields[carry.by] as Column);
  const piece = new Uint32Array(rows);
  const sizes = new Uint32Array(pieces);
  for (let row = 0; row < rows; row++) {
    const at = (hash(row) >>> 0) % pieces;
    piece[row] = at;
    sizes[at] = (sizes[at] as number) + 1;
  }
  const made = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(pieces);
  for (let row = 0; row < rows; row++) {
    const at = piece[row] as number;
    const next = filled[at] as number;
    (made[at] as Uint32Array)[next] = row;
    filled[at] = next + 1;
  }
  return made.filter(({ length }) => length > 0);
}

/** A number that is the same for equal keys. Items of which nobody knows the chain stand alone anyway. */
function hashOf(column: Column): (row: number) => number {
  switch (column.kind) {
    case 'text':
      return (row) => hashOfText(column.values[row] ?? '');
    case 'number':
    case 'code':
      return (row) => Math.imul(column.values[row] as number, 0x9e3779b1);
    default:
      throw new TypeError(`chains have no key of the kind ${column.kind}`);
  }
}

/** FNV-1a over the letters. */
function hashOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
