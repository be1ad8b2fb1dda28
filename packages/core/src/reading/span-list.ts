import type { Step } from '../plan/plan.ts';
import type { RecordShape } from '../schema/shape.ts';
import { linear } from './span-arithmetic.ts';
import { anyOfSpans, both, extreme, oneOrBoth } from './span-choice.ts';
import { anyOf, asNumber, fixed, flagOf, hasNumber, type Span } from './span.ts';

/** Any item that a list may hold, and how many of them. */
export interface AnyItem {
  readonly shape: RecordShape;
  readonly most: number;
}

/** What a list may be: lists that are known, left out, or any list at all. */
export interface Items {
  readonly lists: readonly (readonly unknown[])[];
  readonly absent: boolean;
  readonly anyItems: AnyItem | null;
}

type How = Extract<Step, { op: 'aggregate' }>['how'];
type Body = (item: unknown, anyItem: AnyItem | null) => Span;

/** A figure over every list that is possible. */
export function spanAggregate(how: How, { lists, absent, anyItems }: Items, body: Body, whenEmpty: Span): Span {
  const parts = lists.map((list) => over(how, list, body, whenEmpty));
  if (anyItems) parts.push(overAny(how, anyItems.most, body(undefined, anyItems), whenEmpty));
  if (absent) parts.push(fixed(Number.NaN));
  return anyOfSpans(parts);
}

function over(how: How, list: readonly unknown[], body: Body, whenEmpty: Span): Span {
  const values = list.map((item) => body(item, null));
  switch (how) {
    case 'sum':
    case 'count':
      return values.reduce((so, value) => linear(so, 1, value, 1), fixed(0));
    case 'any':
      return values.reduce(oneOrBoth, fixed(0));
    case 'all':
      return values.reduce(both, fixed(1));
    default:
      return values.length === 0 ? whenEmpty : values.reduce((so, value) => extreme(how === 'least', so, value));
  }
}

/** From no items up to the most, each of them anything that the body may give. */
function overAny(how: How, most: number, item: Span, whenEmpty: Span): Span {
  const value = asNumber(item);
  switch (how) {
    case 'sum':
    case 'count':
      if (!hasNumber(value)) return anyOf(0, 0, value.unknown);
      return anyOf(Math.min(0, most * value.low), Math.max(0, most * value.high), value.unknown);
    case 'any':
      return flagOf(true, value.high >= 1, value.unknown);
    case 'all':
      return flagOf(value.low <= 0, true, value.unknown);
    default:
      return anyOfSpans([value, whenEmpty]);
  }
}
