import type { Wire } from '../schema/wire.ts';
import { chain, type ChainValues, type Link } from './chain.ts';
import type { CarriedPolicy } from './policy.ts';

/** Items and the values they are decided by. */
export interface Version<Item, Output, State> {
  readonly items: readonly Wire<Item>[];
  readonly values: ChainValues<Item, Output, State>;
}

/** What a new settlement changes for one item: added, removed, or some fields of its result. */
export interface Difference {
  readonly key: string;
  readonly item: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly fields: readonly { readonly field: string; readonly was: unknown; readonly is: unknown }[];
}

interface Placed<Item, Output, State> {
  readonly key: string;
  readonly item: string;
  readonly link: Link<Item, Output, State>;
}

/**
 * Settles again after something became known late (a reversal, a corrected bill, another class, a value that came into force
 * retroactively) and reports the differences, item by item and field by field. Items are recognised by their
 * chain and the last field of the policy's order.
 */
export function resettle<Id extends string, Item, Output, P, State>(
  policy: CarriedPolicy<Id, Item, Output, P, State>,
  was: Version<Item, Output, State>,
  is: Version<Item, Output, State>,
): Difference[] {
  const identity = policy.carry.order[policy.carry.order.length - 1] as keyof Item & string;
  const index = (version: Version<Item, Output, State>): Map<string, Placed<Item, Output, State>> =>
    new Map(
      chain(policy, version.items, version.values).flatMap(({ key, links }) =>
        links.map((link) => {
          const item = String((link.item as Readonly<Record<string, unknown>>)[identity]);
          return [JSON.stringify([key, item]), { key, item, link }] as const;
        }),
      ),
    );
  const [before, after] = [index(was), index(is)];
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name): Difference[] => {
    const [old, now] = [before.get(name), after.get(name)];
    const fields = changes(old?.link.result, now?.link.result);
    if (fields.length === 0) return [];
    const change = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
    const { key = '', item = '' } = now ?? old ?? {};
    return [{ key, item, change, fields }];
  });
}

function changes(was: unknown, is: unknown): Difference['fields'] {
  const [old, now] = [was ?? {}, is ?? {}] as Readonly<Record<string, unknown>>[];
  const names = [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])];
  return names
    .filter((field) => JSON.stringify(old?.[field]) !== JSON.stringify(now?.[field]))
    .map((field) => ({ field, was: old?.[field] ?? null, is: now?.[field] ?? null }));
}
