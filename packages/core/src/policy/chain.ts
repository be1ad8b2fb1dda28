import { DzfpError, failure } from '../error/dzfp-error.ts';
import type { Setting } from '../parameter/book.ts';
import type { Wire } from '../schema/wire.ts';
import type { BoundCarried } from './bound.ts';
import type { CarriedPolicy } from './policy.ts';

/** One item of a chain with its decision. */
export interface Link<Item, Output, State> {
  readonly item: Wire<Item>;
  readonly before: Wire<State>;
  readonly result: Wire<Output>;
  readonly after: Wire<State>;
}

/** The items of one key between two resets, in their order. */
export interface Chain<Item, Output, State> {
  readonly key: string;
  /** The calendar year of the state, null where it never resets. */
  readonly year: number | null;
  readonly links: readonly Link<Item, Output, State>[];
  readonly final: Wire<State>;
}

/** The values for each item: by its own day out of a book, or one set for all. */
export type ChainValues<Item, Output, State> = Omit<Setting, 'on'> | BoundCarried<Item, Output, State>;

/**
 * Runs a carried policy over many items: grouped by key and year, in the declared order, each with the law of its own day. The
 * order in which items are given changes nothing.
 *
 * @param values - a setting without a day, or a policy that is bound already
 * @throws DzfpError with every problem of the first item that cannot be decided
 */
export function chain<Id extends string, Item, Output, P, State>(
  policy: CarriedPolicy<Id, Item, Output, P, State>,
  items: readonly Wire<Item>[],
  values: ChainValues<Item, Output, State>,
): Chain<Item, Output, State>[] {
  const { carry } = policy;
  const groups = new Map<string, Wire<Item>[]>();
  for (const item of items) {
    const year = carry.reset === 'calendarYear' ? textOf(item, carry.on).slice(0, 4) : '';
    const key = JSON.stringify([textOf(item, carry.by), year]);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, members]) => {
      const [key, year] = JSON.parse(group) as [string, string];
      const ordered = [...members].sort((a, b) => inOrder(a, b, carry.order));
      refuseTies(ordered, carry.order);
      let before = carry.start;
      const links = ordered.map((item): Link<Item, Output, State> => {
        const bound = 'evaluate' in values ? values : policy.in({ ...values, on: textOf(item, carry.on) });
        const { result, after } = decided(() => bound.evaluate(item, before), item, carry.order);
        const link = { item, before, result, after };
        before = after;
        return link;
      });
      return { key, year: year === '' ? null : Number(year), links, final: before };
    });
}

/** A problem of one item says which item it is: the fields that order it stand before the path. */
function decided<T, Item>(decide: () => T, item: Wire<Item>, order: readonly (keyof Item & string)[]): T {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof DzfpError)) throw error;
    const at = order.map((field) => textOf(item, field));
    const [first, ...rest] = error.issues.map((each) => ({ ...each, path: [...at, ...each.path] }));
    throw new DzfpError(first ? [first, ...rest] : error.issues, { cause: error });
  }
}

/** Two items stand in one place of the order. */
export function sharedPlace(order: readonly string[]): DzfpError {
  const reason = {
    zh: '两条记录排在同一位置，是否重复录入',
    en: 'two items stand in one place of the order; is one a duplicate',
  };
  return failure('DZ114', { field: order.join(', '), other: { zh: '另一条', en: 'another item' }, reason }, [...order]);
}

/** Two items in one place of the order would make the result depend on the order in which they were given. */
function refuseTies<Item>(ordered: readonly Wire<Item>[], order: readonly (keyof Item & string)[]): void {
  ordered.forEach((item, i) => {
    const before = ordered[i - 1];
    if (before === undefined || inOrder(before, item, order) !== 0) return;
    throw sharedPlace(order);
  });
}

function keyOf<Item>(item: Wire<Item>, field: keyof Item & string): string | number {
  const value = (item as Readonly<Record<string, unknown>> | null | undefined)?.[field];
  if (typeof value !== 'string' && typeof value !== 'number') throw failure('DZ107', { field }, [field]);
  return value;
}

function textOf<Item>(item: Wire<Item>, field: keyof Item & string): string {
  return String(keyOf(item, field));
}

function inOrder<Item>(a: Wire<Item>, b: Wire<Item>, order: readonly (keyof Item & string)[]): number {
  for (const field of order) {
    const [left, right] = [keyOf(a, field), keyOf(b, field)];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
