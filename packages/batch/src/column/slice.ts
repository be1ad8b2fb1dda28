import type { Column, Columns } from './column.ts';

/** The rows from `from` to before `to`, as views of the same memory; texts alone are copied. */
export function sliceColumns(columns: Columns, from: number, to: number): Columns {
  const fields: Record<string, Column> = {};
  for (const [name, column] of Object.entries(columns.fields)) fields[name] = sliceColumn(column, from, to);
  return { shape: columns.shape, rows: to - from, fields };
}

function sliceColumn(column: Column, from: number, to: number): Column {
  switch (column.kind) {
    case 'number':
      return { kind: 'number', values: column.values.subarray(from, to) };
    case 'code':
      return { ...column, values: column.values.subarray(from, to) };
    case 'text':
      return { kind: 'text', values: column.values.slice(from, to) };
    case 'ratio':
      return {
        kind: 'ratio',
        numerators: column.numerators.subarray(from, to),
        denominators: column.denominators.subarray(from, to),
      };
    case 'record':
      return {
        kind: 'record',
        presence: column.presence.subarray(from, to),
        of: sliceColumns(column.of, from, to),
      };
    case 'list':
      // The items stay where they are: offsets count from the first of all.
      return {
        ...column,
        offsets: column.offsets.subarray(from, to + 1),
        presence: column.presence.subarray(from, to),
      };
  }
}
