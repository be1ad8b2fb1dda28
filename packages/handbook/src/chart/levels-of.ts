import type { Money } from '@dzfp/core';
import type { Entry } from '@dzfp/core/ledger';

/** The nodes by how many hands the money passed before; none when some of it goes back, or past a level. */
export function levelsOf(entries: readonly Entry<Money>[]): readonly ReadonlySet<string>[] {
  const levels: ReadonlySet<string>[] = [];
  let givers: ReadonlySet<string | null> = new Set([null]);
  let passed = 0;
  while (givers.size > 0) {
    const given = entries.filter(({ from }) => givers.has(from));
    const level = new Set(given.flatMap(({ to }) => (to === null ? [] : [to])));
    if (levels.some((each) => [...level].some((node) => each.has(node)))) return [];
    if (level.size > 0) levels.push(level);
    passed += given.length;
    givers = level;
  }
  return passed === entries.length ? levels : [];
}
