import type { Column } from '@dzfp/batch';

type Numbers = Float64Array | Uint8Array | Uint16Array;

/** The values of a column at these places, a place as often as it is named. */
export function pickRows(column: Column, at: Uint32Array): Column {
  switch (column.kind) {
    case 'number':
      return { kind: 'number', values: picked(column.values, at, new Float64Array(at.length)) };
    case 'code':
      return { ...column, values: picked(column.values, at, like(column.values, at.length)) };
    case 'text':
      return { kind: 'text', values: Array.from(at, (row) => column.values[row]) };
    case 'ratio':
      return {
        kind: 'ratio',
        numerators: picked(column.numerators, at, new Float64Array(at.length)),
        denominators: picked(column.denominators, at, new Float64Array(at.length)),
      };
    case 'record':
      return {
        kind: 'record',
        presence: picked(column.presence, at, new Uint8Array(at.length)),
        of: { shape: column.of.shape, rows: at.length, fields: pickFields(column.of.fields, at) },
      };
    case 'list': {
      const offsets = new Uint32Array(at.length + 1);
      const items: number[] = [];
      at.forEach((row, i) => {
        const end = column.offsets[row + 1] as number;
        for (let item = column.offsets[row] as number; item < end; item++) items.push(item);
        offsets[i + 1] = items.length;
      });
      const fields = pickFields(column.items.fields, Uint32Array.from(items));
      return {
        kind: 'list',
        offsets,
        presence: picked(column.presence, at, new Uint8Array(at.length)),
        items: { shape: column.items.shape, rows: items.length, fields },
      };
    }
  }
}

function pickFields(fields: Readonly<Record<string, Column>>, at: Uint32Array): Readonly<Record<string, Column>> {
  return Object.fromEntries(Object.entries(fields).map(([name, column]) => [name, pickRows(column, at)]));
}

function like(values: Uint8Array | Uint16Array, length: number): Uint8Array | Uint16Array {
  return values instanceof Uint8Array ? new Uint8Array(length) : new Uint16Array(length);
}

function picked<T extends Numbers>(from: ArrayLike<number>, at: Uint32Array, into: T): T {
  for (let i = 0; i < at.length; i++) into[i] = from[at[i] as number] as number;
  return into;
}
