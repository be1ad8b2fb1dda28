import type { Way } from './model/post-demand.ts';

/** How far it is between two villages: nothing within one, unknown where no way is given, the shorter of two that are. */
export function waysBetween(ways: readonly Way[]): (from: string, to: string) => number | undefined {
  const metres = new Map<string, number>();
  const keyOf = (from: string, to: string): string => JSON.stringify(from < to ? [from, to] : [to, from]);
  for (const way of ways) {
    const key = keyOf(way.from, way.to);
    metres.set(key, Math.min(way.metres, metres.get(key) ?? way.metres));
  }
  return (from, to) => (from === to ? 0 : metres.get(keyOf(from, to)));
}
