import { and, atMost, below, equal, int, ite, no, yes } from './smt-text.ts';
import { hasNumber, none, numberOf, truth, unknown, whole, type SmtValue } from './smt-value.ts';

/** Something of two numbers, and whether there are two. */
export function both(a: SmtValue, b: SmtValue, of: (a: string, b: string) => string): [value: string, known: string] {
  return [of(numberOf(a), numberOf(b)), and(hasNumber(a), hasNumber(b))];
}

/** A number as it stands in a register: NaN is unknown, Infinity none. */
export function constant(value: number, sort: SmtValue['sort']): SmtValue {
  if (Number.isNaN(value)) return unknown(sort);
  if (!Number.isFinite(value)) return none(sort);
  return sort === 'Bool' ? truth(value === 1 ? yes : no) : whole(int(value));
}

export function related(relation: 'below' | 'atMost' | 'equal'): (a: string, b: string) => string {
  return relation === 'below' ? below : relation === 'atMost' ? atMost : equal;
}

export function product(a: string, b: string): string {
  return a === '1' ? b : b === '1' ? a : `(* ${a} ${b})`;
}

export function least(a: string, b: string): string {
  return ite(below(a, b), a, b);
}

export function greatest(a: string, b: string): string {
  return ite(below(a, b), b, a);
}
