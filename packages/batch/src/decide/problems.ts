import { issue, text, type Issue } from '@dzfp/core';
import type { Columns } from '../column/column.ts';
import type { FactColumns } from '../column/read-rows.ts';
import { unfitRows } from '../column/unfit.ts';

/** The problems of the rows that are no facts: those that reading found, and those of columns filled otherwise. */
export function problemsIn(facts: Columns | FactColumns): ReadonlyMap<number, readonly Issue[]> {
  const problems = new Map<number, readonly Issue[]>('unreadable' in facts ? facts.unreadable : []);
  for (const [row, field] of unfitRows(facts)) {
    if (problems.has(row)) continue;
    const expected = text('该字段允许的值', 'a value that the field allows');
    problems.set(row, [issue('DZ109', { field, expected, found: text('其他值', 'another') }, [field])]);
  }
  return problems;
}
