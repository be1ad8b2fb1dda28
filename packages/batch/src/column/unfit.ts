import type { Field, Shape } from '@dzfp/core';
import type { Column, Columns } from './column.ts';
import { noneCode, unknownCode } from './codes.ts';

type Fits = (row: number) => boolean;

/**
 * The rows that no reader of the schema would give, with the field at fault. The proof that plain numbers suffice rests on the
 * bounds of the schema, so whoever filled the columns, they are held to it.
 */
export function unfitRows(columns: Columns): ReadonlyMap<number, string> {
  const unfit = new Map<number, string>();
  for (const [name, fits] of fieldChecks(columns)) {
    const next = nextSuspect(columns.fields[name] as Column, columns.shape.fields[name]?.shape as Shape);
    for (let row = next(0); row < columns.rows; row = next(row + 1)) {
      if (!fits(row) && !unfit.has(row)) unfit.set(row, name);
    }
  }
  return unfit;
}

/** The first row from one on that may not fit: a loop over what plainly does is over soon. */
function nextSuspect(column: Column, shape: Shape): (row: number) => number {
  if (column.kind === 'number') {
    const [least, most] = limitsOf(shape);
    return (row) => nextOutside(column.values, least, most, row);
  }
  if (column.kind === 'code') return (row) => nextAbove(column.values, labelsOf(shape), row);
  return (row) => row;
}

function nextOutside(values: Float64Array, least: number, most: number, from: number): number {
  let row = from;
  for (; row < values.length; row++) {
    const value = values[row] as number;
    if (!(value >= least && value <= most && Math.floor(value) === value)) break;
  }
  return row;
}

function nextAbove(values: Uint8Array | Uint16Array, labels: number, from: number): number {
  let row = from;
  while (row < values.length && (values[row] as number) < labels) row++;
  return row;
}

function fieldChecks({ shape, fields }: Columns): readonly (readonly [string, Fits])[] {
  return Object.entries(shape.fields).map(([name, field]) => {
    const column = fields[name];
    if (column === undefined) throw new TypeError(`no column for ${name}`);
    return [name, fitsField(column, field)] as const;
  });
}

function fitsRecord(columns: Columns): Fits {
  const checks = fieldChecks(columns).map(([, fits]) => fits);
  return (row) => checks.every((fits) => fits(row));
}

function fitsField(column: Column, { shape, optional, nullable }: Field): Fits {
  const absent: Absent = (unknown, none) => (unknown && optional) || (none && nullable);
  switch (column.kind) {
    case 'number': {
      const { values } = column;
      const [least, most] = limitsOf(shape);
      return (row) => {
        const value = values[row] as number;
        if (value >= least && value <= most && Number.isInteger(value)) return true;
        return absent(Number.isNaN(value), value === Number.POSITIVE_INFINITY);
      };
    }
    case 'code': {
      const { values, unknown, none } = column;
      const labels = labelsOf(shape);
      return (row) => {
        const code = values[row] as number;
        return code < labels || absent(code === unknown, code === none);
      };
    }
    case 'text':
      return (row) => {
        const value = column.values[row];
        return typeof value === 'string' || absent(value === undefined, value === null);
      };
    case 'record': {
      const fits = fitsRecord(column.of);
      return (row) => fitsPresent(column.presence[row], absent, () => fits(row));
    }
    case 'list': {
      const { offsets, presence, items } = column;
      const fits = fitsRecord(items);
      const most = (shape as Extract<Shape, { kind: 'list' }>).most;
      return (row) => {
        const [from, to] = [offsets[row] as number, offsets[row + 1] as number];
        const all = (): boolean => {
          for (let item = from; item < to; item++) if (!fits(item)) return false;
          return to >= from && to <= items.rows && to - from <= most;
        };
        return fitsPresent(presence[row], absent, all);
      };
    }
    case 'ratio': {
      const { numerators, denominators } = column;
      return (row) => {
        const [above, below] = [numerators[row] as number, denominators[row] as number];
        if (Number.isSafeInteger(above) && Number.isSafeInteger(below) && below > 0) return true;
        return absent(Number.isNaN(above), above === Number.POSITIVE_INFINITY);
      };
    }
  }
}

type Absent = (unknown: boolean, none: boolean) => boolean;

function fitsPresent(code: number | undefined, absent: Absent, all: () => boolean): boolean {
  return code === 0 ? all() : absent(code === unknownCode, code === noneCode);
}

function limitsOf(shape: Shape): readonly [least: number, most: number] {
  return 'least' in shape ? [shape.least, shape.most] : [Number.NaN, Number.NaN];
}

function labelsOf(shape: Shape): number {
  return shape.kind === 'choice' ? shape.labels.length : 2;
}
