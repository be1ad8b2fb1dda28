import type { Finding } from '../finding.ts';
import type { Register } from '../register/register.ts';
import { rowsOf } from './register-rows.ts';
import type { LocatedFinding } from './summary.ts';
import type { SubjectId } from './subject.ts';

/** Says of findings of reading whom they are about, by the sheet and row they stand in. */
export function locateFindings(register: Register, findings: readonly Finding[]): readonly LocatedFinding[] {
  const rows = rowsOf(register);
  const { households, persons, villages } = register.sheets;
  const subjects = new Map<string, SubjectId>([
    [households.sheet, 'household'],
    [persons.sheet, 'person'],
  ]);
  if (villages) subjects.set(villages.sheet, 'village');
  return findings.map((each) => {
    const subject = subjects.get(each.place.sheet);
    const of = subject === undefined ? undefined : rows.at(subject, each.place.row);
    return { ...each, whom: subject === undefined || of === undefined ? {} : rows.whom(subject, of) };
  });
}
