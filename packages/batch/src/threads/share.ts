import { noneCode, unknownCode, type Memory } from '../column/codes.ts';
import type { Column, Columns } from '../column/column.ts';

/** Memory of all threads. */
export const sharedMemory: Memory = (bytes) => new SharedArrayBuffer(bytes);

/**
 * The same columns in memory that threads share: what stands there already is not copied. Of a text only the presence goes along, for
 * nothing is computed of its letters.
 */
export function shareColumns(columns: Columns): Columns {
  const fields: Record<string, Column> = {};
  for (const [name, column] of Object.entries(columns.fields)) fields[name] = shareColumn(column);
  return { shape: columns.shape, rows: columns.rows, fields };
}

function shareColumn(column: Column): Column {
  switch (column.kind) {
    case 'number':
      return { kind: 'number', values: shared(column.values, Float64Array) };
    case 'code':
      return {
        ...column,
        values:
          column.values instanceof Uint8Array ? shared(column.values, Uint8Array) : shared(column.values, Uint16Array),
      };
    case 'text': {
      const values = new Uint8Array(sharedMemory(column.values.length));
      column.values.forEach((value, row) => {
        values[row] = typeof value === 'string' ? 0 : value === null ? noneCode : unknownCode;
      });
      return { kind: 'code', values, unknown: unknownCode, none: noneCode };
    }
    case 'ratio':
      return {
        kind: 'ratio',
        numerators: shared(column.numerators, Float64Array),
        denominators: shared(column.denominators, Float64Array),
      };
    case 'record':
      return { kind: 'record', presence: shared(column.presence, Uint8Array), of: shareColumns(column.of) };
    case 'list':
      return {
        kind: 'list',
        offsets: shared(column.offsets, Uint32Array),
        presence: shared(column.presence, Uint8Array),
        items: shareColumns(column.items),
      };
  }
}

type Numbers = Float64Array | Uint8Array | Uint16Array | Uint32Array;

function shared<T extends Numbers>(values: T, Kind: new (memory: ArrayBufferLike) => T): T {
  if (values.buffer instanceof SharedArrayBuffer) return values;
  const copy = new Kind(sharedMemory(values.byteLength));
  copy.set(values);
  return copy;
}
