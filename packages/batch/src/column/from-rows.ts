import type { Ratio, RecordShape, Shape } from '@dzfp/core';
import { registerOf } from '@dzfp/core/plan';
import { codesFor, noneCode, unknownCode } from './codes.ts';
import type { Column, Columns } from './column.ts';

/** Lays typed records out by field. The records are those that a schema's reader gave: nothing is checked again. */
export function columnsOf(shape: RecordShape, rows: readonly unknown[]): Columns {
  const fields: Record<string, Column> = {};
  for (const [name, field] of Object.entries(shape.fields)) {
    const values = rows.map((row) => (row as Readonly<Record<string, unknown>> | null | undefined)?.[name]);
    fields[name] = columnOf(field.shape, values);
  }
  return { shape, rows: rows.length, fields };
}

/** One field of many records. */
function columnOf(shape: Shape, values: readonly unknown[]): Column {
  switch (shape.kind) {
    case 'record':
      return { kind: 'record', presence: presenceOf(values), of: columnsOf(shape, values) };
    case 'list': {
      const offsets = new Uint32Array(values.length + 1);
      const items: unknown[] = [];
      values.forEach((list, row) => {
        if (Array.isArray(list)) for (const item of list as readonly unknown[]) items.push(item);
        offsets[row + 1] = items.length;
      });
      return { kind: 'list', offsets, presence: presenceOf(values), items: columnsOf(shape.of, items) };
    }
    case 'text':
      return { kind: 'text', values: values as (string | null | undefined)[] };
    case 'ratio': {
      const part = (of: keyof Ratio): Float64Array =>
        Float64Array.from(values, (value) => (value as Ratio | null | undefined)?.[of] ?? registerOf(value, shape));
      return { kind: 'ratio', numerators: part('numerator'), denominators: part('denominator') };
    }
    case 'choice':
      return codeColumn(shape.labels, values);
    case 'flag':
      return codeColumn([false, true], values);
    default:
      return { kind: 'number', values: Float64Array.from(values, (value) => registerOf(value, shape)) };
  }
}

function codeColumn(labels: readonly unknown[], values: readonly unknown[]): Column {
  const codes = codesFor(labels.length, values.length);
  const index = new Map<unknown, number>(labels.map((label, i) => [label, i]));
  index.set(null, codes.none);
  values.forEach((value, row) => {
    codes.values[row] = index.get(value) ?? codes.unknown;
  });
  return { kind: 'code', ...codes };
}

function presenceOf(values: readonly unknown[]): Uint8Array {
  return Uint8Array.from(values, (value) => (value === undefined ? unknownCode : value === null ? noneCode : 0));
}
