import type { LocatedFinding } from './summary.ts';

/** What makes two findings the same one at two times: the rule, whom it is about and the column; not the row, which moves. */
export interface Remembered {
  readonly id: string;
  readonly whom: LocatedFinding['whom'];
  readonly place: { readonly column?: string };
}

/** How findings changed since last time (与上次相比). */
export interface FindingChanges<Earlier extends Remembered, Now extends Remembered> {
  /** 新增. */
  readonly fresh: readonly Now[];
  /** 已整改. */
  readonly mended: readonly Earlier[];
  /** 仍存在. */
  readonly standing: readonly Now[];
}

/** Compares findings with those of last time. */
export function changesSince<Earlier extends Remembered, Now extends Remembered>(
  earlier: readonly Earlier[],
  now: readonly Now[],
): FindingChanges<Earlier, Now> {
  const left = new Map<string, Earlier[]>();
  for (const each of earlier) {
    const same = left.get(keyOf(each));
    if (same) same.push(each);
    else left.set(keyOf(each), [each]);
  }
  const fresh: Now[] = [];
  const standing: Now[] = [];
  for (const each of now) (left.get(keyOf(each))?.shift() === undefined ? fresh : standing).push(each);
  return { fresh, mended: [...left.values()].flat(), standing };
}

function keyOf({ id, whom, place }: Remembered): string {
  return JSON.stringify([id, whom.village, whom.household, whom.person, place.column]);
}
