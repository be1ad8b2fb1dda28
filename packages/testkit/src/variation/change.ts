import type { Facts } from '../trial/situation.ts';

/** One thing that is otherwise; undefined is left out. */
export interface Change {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Data with one thing otherwise; what leads there is copied, the rest is shared. A path into something that is not there changes nothing. */
export function changed(of: Facts, { path: [step = '', ...rest], value }: Change): Facts {
  const copy: Record<string, unknown> = { ...of };
  if (rest.length > 0) {
    const inner = copy[step];
    if (typeof inner !== 'object' || inner === null) return of;
    const made = changed(inner as Facts, { path: rest, value });
    copy[step] = Array.isArray(inner) ? Object.values(made) : made;
  } else if (value === undefined) delete copy[step];
  else copy[step] = value;
  return copy;
}

/** What is otherwise in the second of two data: the fewest places, as deep as records and equally long lists go. */
export function changesBetween(from: unknown, to: unknown, at: readonly string[] = []): readonly Change[] {
  if (Object.is(from, to)) return [];
  // The bands of a tariff are one value.
  const lists = Array.isArray(from) && Array.isArray(to) && at[0] !== 'parameters';
  const deeper = lists ? from.length === to.length : isRecord(from) && isRecord(to);
  if (!deeper) return [{ path: at, value: to }];
  const [a, b] = [from as Facts, to as Facts];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names.flatMap((name) => changesBetween(a[name], b[name], [...at, name]));
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
