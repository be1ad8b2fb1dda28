import { and, equal, ite, named, no, not, times, yes } from './smt-text.ts';

/** A figure of a plan as sentences: whether it is not unknown, whether it is known to be none, and its whole number or truth. */
export interface SmtValue {
  readonly known: string;
  readonly none: string;
  readonly value: string;
  readonly sort: 'Int' | 'Bool';
}

export function whole(value: string, known: string = yes): SmtValue {
  return { known, none: no, value, sort: 'Int' };
}

export function truth(value: string, known: string = yes): SmtValue {
  return { known, none: no, value, sort: 'Bool' };
}

export function unknown(sort: SmtValue['sort']): SmtValue {
  return { known: no, none: no, value: sort === 'Bool' ? no : '0', sort };
}

export function none(sort: SmtValue['sort']): SmtValue {
  return { ...unknown(sort), known: yes, none: yes };
}

/** Whether there is a number: neither unknown nor none. */
export function hasNumber({ known, none: isNone }: SmtValue): string {
  return and(known, not(isNone));
}

/** The figure as a whole number: flags count 0 and 1. */
export function numberOf({ value, sort }: SmtValue): string {
  return sort === 'Int' ? value : ite(value, '1', '0');
}

/** The figure as a truth. */
export function truthOf({ value, sort }: SmtValue): string {
  return sort === 'Bool' ? value : equal(value, '1');
}

/** The figure in the sort of where it goes. */
export function sorted(of: SmtValue, sort: SmtValue['sort']): SmtValue {
  if (of.sort === sort) return of;
  return { ...of, sort, value: sort === 'Int' ? numberOf(of) : truthOf(of) };
}

export function scaled(of: SmtValue, factor: number | bigint): SmtValue {
  return BigInt(factor) === 1n ? of : { ...of, value: times(numberOf(of), factor), sort: 'Int' };
}

/** One of two figures, part by part. */
export function either(condition: string, a: SmtValue, b: SmtValue): SmtValue {
  const [first, second] = [sorted(a, b.sort), b];
  return {
    known: ite(condition, first.known, second.known),
    none: ite(condition, first.none, second.none),
    value: ite(condition, first.value, second.value),
    sort: b.sort,
  };
}

/** Whether two figures are the same: both unknown, both none, or one number. */
export function same(a: SmtValue, b: SmtValue): string {
  const numbers = equal(a.value, sorted(b, a.sort).value);
  return and(equal(a.known, b.known), equal(a.none, b.none), ite(hasNumber(a), numbers, yes));
}

/** Gives the parts of a figure names of their own, so that whoever uses it repeats a name and not the sentence. */
export function define(name: string, of: SmtValue, lines: string[]): SmtValue {
  const part = (suffix: string, sort: string, sentence: string): string => {
    if (!sentence.startsWith('(')) return sentence;
    const short = named(name + suffix);
    lines.push(`(define-fun ${short} () ${sort} ${sentence})`);
    return short;
  };
  return {
    known: part('?', 'Bool', of.known),
    none: part('-', 'Bool', of.none),
    value: part('', of.sort, of.value),
    sort: of.sort,
  };
}
