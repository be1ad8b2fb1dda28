import { describeIssue, type Issue } from '@dzfp/core';
import type { Decided } from '../decide/decide.ts';

/** A fact or a value of the law without which records cannot be decided. */
export interface MissingFact {
  /** The numbered problem that names it: DZ107 a fact that every record has to give, DZ301 another fact, DZ302 a value of the law. */
  readonly issue: Issue;
  /** How many records lack it, under one set of values or the other. */
  readonly records: number;
}

const codes: ReadonlySet<string> = new Set(['DZ107', 'DZ301', 'DZ302']);

/** What these records lack, the most frequent first; a record counts once for each fact. */
export function missingFacts(of: readonly Decided[], rows: readonly number[]): readonly MissingFact[] {
  const found = new Map<string, MissingFact>();
  for (const row of rows) {
    const own = new Map(
      of
        .flatMap(({ issuesOf }) => issuesOf(row))
        .filter(({ code }) => codes.has(code))
        .map((issue) => [describeIssue(issue, 'en'), issue]),
    );
    for (const [key, issue] of own) found.set(key, { issue, records: (found.get(key)?.records ?? 0) + 1 });
  }
  return [...found.values()].toSorted((a, b) => b.records - a.records);
}
