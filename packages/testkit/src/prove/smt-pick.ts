import { equal, int } from './smt-text.ts';
import { either, hasNumber, numberOf, sorted, unknown, type SmtValue } from './smt-value.ts';

/** A key of a table: its figure, and how many cells it tells apart. */
export interface Key {
  readonly of: SmtValue;
  readonly size: number;
}

/** The cell under some keys, the last varying fastest; unknown while a key has no number. */
export function pick(keys: readonly Key[], cells: readonly SmtValue[], sort: SmtValue['sort']): SmtValue {
  const [first, ...rest] = keys;
  if (first === undefined) return sorted(cells[0] ?? unknown(sort), sort);
  const each = cells.length / first.size;
  const parts = Array.from({ length: first.size }, (_, i) => pick(rest, cells.slice(i * each, (i + 1) * each), sort));
  const chosen = parts.reduceRight((otherwise, part, i) => either(equal(numberOf(first.of), int(i)), part, otherwise));
  return either(hasNumber(first.of), chosen, unknown(sort));
}
