import type { Concern, LocatedFinding } from '@dzfp/ledger';

/** What a finding is about; one of reading says nothing about that by itself. */
export function concernOf(of: LocatedFinding): Concern | 'reading' {
  return 'concern' in of ? (of.concern as Concern) : 'reading';
}
