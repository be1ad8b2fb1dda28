import type { Columns } from '../column/column.ts';

/** A tenth of the records in the order of an amount (十等分组). */
export interface Tenth {
  /** 1 for the lowest. */
  readonly decile: number;
  readonly rows: readonly number[];
  /** The lowest and the highest amount in it. */
  readonly least: number;
  readonly most: number;
}

/**
 * Puts rows into ten parts of the same size by an amount, the lowest first; of rows with the same amount the first ones come first. Rows
 * of which the amount is not known are in none.
 */
export function tenthsOf(amounts: ArrayLike<number>, rows: readonly number[]): readonly Tenth[] {
  const amountOf = (row: number): number => amounts[row] ?? Number.NaN;
  const ordered = rows.filter((row) => Number.isFinite(amountOf(row))).toSorted((a, b) => amountOf(a) - amountOf(b));
  return Array.from({ length: 10 }, (_, i) => {
    const part = ordered.slice(Math.floor((i * ordered.length) / 10), Math.floor(((i + 1) * ordered.length) / 10));
    const [first, last] = [part[0], part.at(-1)];
    return { decile: i + 1, rows: part, least: amountOf(first ?? -1), most: amountOf(last ?? -1) };
  }).filter(({ rows: part }) => part.length > 0);
}

/** The amount by which records are put into tenths: one that is given, or an amount or count of the facts. */
export function amountBy(by: string | ArrayLike<number>, facts: Columns): ArrayLike<number> {
  if (typeof by !== 'string') return by;
  const column = facts.fields[by];
  const kind = facts.shape.fields[by]?.shape.kind;
  if (column?.kind === 'number' && (kind === 'money' || kind === 'count')) return column.values;
  throw new TypeError(`records are not put into tenths by ${by}`);
}
