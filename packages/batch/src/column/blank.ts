import type { RecordShape, Shape } from '@dzfp/core';
import { registerOf } from '@dzfp/core/plan';
import { codesFor, ownMemory, type Memory } from './codes.ts';
import type { Column, Columns } from './column.ts';

/** Columns for so many decisions, to be filled. A decision holds no lists and no texts. */
export function blankColumns(shape: RecordShape, rows: number, memory: Memory = ownMemory): Columns {
  const fields: Record<string, Column> = {};
  for (const [name, field] of Object.entries(shape.fields)) fields[name] = blankColumn(field.shape, rows, memory);
  return { shape, rows, fields };
}

function blankColumn(shape: Shape, rows: number, memory: Memory): Column {
  const numbers = (): Float64Array => new Float64Array(memory(rows * Float64Array.BYTES_PER_ELEMENT));
  switch (shape.kind) {
    case 'record':
      return { kind: 'record', presence: new Uint8Array(memory(rows)), of: blankColumns(shape, rows, memory) };
    case 'ratio':
      return { kind: 'ratio', numerators: numbers(), denominators: numbers() };
    case 'flag':
      return { kind: 'code', ...codesFor(2, rows, memory) };
    case 'choice':
      return { kind: 'code', ...codesFor(shape.labels.length, rows, memory) };
    case 'money':
    case 'rate':
    case 'count':
    case 'day':
      return { kind: 'number', values: numbers() };
    default:
      throw new TypeError(`a decision holds no ${shape.kind}`);
  }
}

/** Puts one typed decision into its row. */
export function putRow(columns: Columns, row: number, record: Readonly<Record<string, unknown>>): void {
  for (const [name, column] of Object.entries(columns.fields)) {
    put(column, (columns.shape.fields[name] as { shape: Shape }).shape, row, record[name]);
  }
}

function put(column: Column, shape: Shape, row: number, value: unknown): void {
  switch (column.kind) {
    case 'record':
      putRow(column.of, row, value as Readonly<Record<string, unknown>>);
      return;
    case 'ratio': {
      const ratio = value as { readonly numerator: number; readonly denominator: number } | null;
      column.numerators[row] = ratio === null ? Number.POSITIVE_INFINITY : ratio.numerator;
      column.denominators[row] = ratio === null ? 1 : ratio.denominator;
      return;
    }
    case 'code':
      column.values[row] = value === null ? column.none : registerOf(value, shape);
      return;
    case 'number':
      column.values[row] = registerOf(value, shape);
      return;
    default:
      throw new TypeError(`a decision holds no ${column.kind}`);
  }
}

/** The columns of single figures, nested records laid out flat, in the order of the shape. */
export function figureColumns(columns: Columns): readonly Column[] {
  return Object.values(columns.fields).flatMap((column) =>
    column.kind === 'record' ? figureColumns(column.of) : [column],
  );
}
