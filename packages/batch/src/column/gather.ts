import { codesFor } from './codes.ts';
import type { Column, Columns } from './column.ts';

/** The rows at the given places, in that order; lists move with their rows. */
export function gather(columns: Columns, at: Uint32Array): Columns {
  const fields: Record<string, Column> = {};
  for (const [name, column] of Object.entries(columns.fields)) fields[name] = gatherColumn(column, at);
  return { shape: columns.shape, rows: at.length, fields };
}

function gatherColumn(column: Column, at: Uint32Array): Column {
  switch (column.kind) {
    case 'number':
      return { kind: 'number', values: picked(column.values, at, new Float64Array(at.length)) };
    case 'text':
      return { kind: 'text', values: Array.from(at, (row) => column.values[row]) };
    case 'code': {
      const { values } = codesFor(column.none, at.length);
      return { ...column, values: picked(column.values, at, values) };
    }
    case 'ratio': {
      const { numerators, denominators } = column;
      const [above, below] = [numerators, denominators].map((each) => picked(each, at, new Float64Array(at.length)));
      return { kind: 'ratio', numerators: above as Float64Array, denominators: below as Float64Array };
    }
    case 'record':
      return {
        kind: 'record',
        presence: picked(column.presence, at, new Uint8Array(at.length)),
        of: gather(column.of, at),
      };
    case 'list': {
      const offsets = new Uint32Array(at.length + 1);
      const items: number[] = [];
      at.forEach((row, i) => {
        for (let item = column.offsets[row] as number; item < (column.offsets[row + 1] as number); item++)
          items.push(item);
        offsets[i + 1] = items.length;
      });
      const presence = picked(column.presence, at, new Uint8Array(at.length));
      return { kind: 'list', offsets, presence, items: gather(column.items, Uint32Array.from(items)) };
    }
  }
}

function picked<T extends Float64Array | Uint8Array | Uint16Array>(
  from: ArrayLike<number>,
  at: Uint32Array,
  into: T,
): T {
  for (let i = 0; i < at.length; i++) into[i] = from[at[i] as number] as number;
  return into;
}
