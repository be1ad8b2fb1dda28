import type { Concern } from '../rule/rule.ts';
import type { LocatedFinding } from '../rule/summary.ts';

/** What a finding is about; one of reading says nothing about that by itself. */
export function concernOf(of: LocatedFinding): Concern | 'reading' {
  return 'concern' in of ? (of.concern as Concern) : 'reading';
}
