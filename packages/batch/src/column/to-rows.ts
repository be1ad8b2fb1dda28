import type { Shape } from '@dzfp/core';
import { noneCode } from './codes.ts';
import type { Column, Columns } from './column.ts';

/** The typed record of one row; what is unknown is left out. */
export function rowAt(columns: Columns, row: number): Readonly<Record<string, unknown>> {
  const record: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(columns.fields)) {
    const value = valueAt(column, columns.shape.fields[name]?.shape as Shape, row);
    if (value !== undefined) record[name] = value;
  }
  return record;
}

/** All rows as typed records. */
export function rowsOf(columns: Columns): Readonly<Record<string, unknown>>[] {
  return Array.from({ length: columns.rows }, (_, row) => rowAt(columns, row));
}

function valueAt(column: Column, shape: Shape, row: number): unknown {
  switch (column.kind) {
    case 'number':
      return fromNumber(column.values[row] as number);
    case 'text':
      return column.values[row];
    case 'code': {
      const code = column.values[row] as number;
      if (code >= column.none) return code === column.none ? null : undefined;
      if (shape.kind === 'text') return '';
      return shape.kind === 'choice' ? shape.labels[code] : code === 1;
    }
    case 'ratio': {
      const numerator = fromNumber(column.numerators[row] as number);
      return typeof numerator === 'number' ? { numerator, denominator: column.denominators[row] } : numerator;
    }
    case 'record':
      return given(column.presence, row, () => rowAt(column.of, row));
    case 'list':
      return given(column.presence, row, () => {
        const [from, to] = [column.offsets[row] as number, column.offsets[row + 1] as number];
        return Array.from({ length: to - from }, (_, i) => rowAt(column.items, from + i));
      });
  }
}

function fromNumber(value: number): number | null | undefined {
  if (Number.isNaN(value)) return undefined;
  return value === Number.POSITIVE_INFINITY ? null : value;
}

function given<T>(presence: Uint8Array, row: number, of: () => T): T | null | undefined {
  const code = presence[row] as number;
  if (code < noneCode) return of();
  return code === noneCode ? null : undefined;
}
