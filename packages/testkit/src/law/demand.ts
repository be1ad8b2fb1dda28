/** A law does not hold; the message says of what. */
export class LawBroken extends Error {
  override readonly name = 'LawBroken';
}

/** Refuses when a law does not hold. */
export function demand(holds: boolean, say: () => string): asserts holds {
  if (!holds) throw new LawBroken(say());
}

/** Refuses when two answers differ; the order of keys is no difference. */
export function demandSame(found: unknown, expected: unknown, what: string): void {
  const [is, was] = [canonical(found), canonical(expected)];
  demand(is === was, () => `${what}:\n  ${is}\n  instead of\n  ${was}`);
}

/** JSON with sorted keys; minus zero, NaN and what JSON cannot say stay visible. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const record = value as Readonly<Record<string, unknown>>;
    const names = Object.keys(record).sort();
    return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(record[name])}`).join(',')}}`;
  }
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
