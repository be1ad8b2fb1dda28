import type { Count, Day, Table } from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import type { Grade } from './model/grade.ts';
import type { HouseholdClass } from './model/household-class.ts';
import type { Deciding, QueuedDwelling } from './model/queued-dwelling.ts';

/** A dangerous dwelling of which all that the order needs is known. */
export interface Rankable {
  readonly id: string;
  readonly rank: Count;
  readonly grade: Grade;
  readonly dangerousInMain: Count;
  readonly appraisedOn: Day;
}

/** A dwelling with the rank of its class; undefined while something is not known. */
export function rankable(
  { id, grade, class: group, dangerousInMain, appraisedOn }: QueuedDwelling,
  ranks: Table<HouseholdClass, Count>,
): Rankable | undefined {
  const rank = group === undefined ? undefined : ranks[group];
  if (rank === undefined || grade === undefined) return undefined;
  if (dangerousInMain === undefined || appraisedOn === undefined) return undefined;
  return { id, rank, grade, dangerousInMain, appraisedOn };
}

/** What is compared, in turn; each is negative when the first dwelling goes before the second. */
const comparisons: readonly (readonly [Deciding, (a: Rankable, b: Rankable) => number])[] = [
  ['class', (a, b) => a.rank - b.rank],
  // The worse grade has the later letter and goes first.
  ['grade', (a, b) => compareKeys(b.grade, a.grade)],
  ['findings', (a, b) => b.dangerousInMain - a.dangerousInMain],
  ['waiting', (a, b) => a.appraisedOn - b.appraisedOn],
  ['number', (a, b) => compareKeys(a.id, b.id)],
];

/** Which dwelling goes first, and what decides it. */
export function decide(a: Rankable, b: Rankable): { readonly order: number; readonly by: Deciding } {
  for (const [by, compare] of comparisons) {
    const order = compare(a, b);
    if (order !== 0) return { order, by };
  }
  return { order: 0, by: 'number' };
}
