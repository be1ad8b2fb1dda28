import { currentCode, labelNamed, povertyStatus, regionOf } from '@dzfp/core/model';
import { plainCell } from './cell.ts';
import type { Table, TableRow } from './table.ts';

/** What a settlement takes from a household. */
export interface HouseholdFacts {
  /** Code of its county; undefined when the register does not say. */
  readonly county: string | undefined;
  /** What "registered with policies in force" can be: one value when it is known. */
  readonly registered: readonly boolean[];
}

/** Households by their number; of one that stands in two rows that disagree, both stay possible. */
export function readHouseholds(table: Table): ReadonlyMap<string, HouseholdFacts> {
  const byNumber = new Map<string, HouseholdFacts>();
  for (const row of table.rows) {
    const number = plainCell(row.cells['户编号']);
    if (number === '') continue;
    const now = householdFacts(row);
    const before = byNumber.get(number);
    byNumber.set(number, before ? { ...now, registered: union(before.registered, now.registered) } : now);
  }
  return byNumber;
}

/** 脱贫不享受政策 is the one status under which the policies have ended; an unknown label leaves both open. */
function householdFacts({ cells, shifted }: TableRow): HouseholdFacts {
  if (shifted) return { county: undefined, registered: [true, false] };
  const status = labelNamed(povertyStatus, plainCell(cells['脱贫状态']));
  const code = currentCode(plainCell(cells['村编码']).slice(0, 6));
  return {
    county: regionOf(code)?.kind === 'county' ? code : undefined,
    registered: status === undefined ? [true, false] : [status !== 'liftedWithoutPolicy'],
  };
}

/** Everything that is possible by either. */
export function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return [...new Set([...a, ...b])];
}
