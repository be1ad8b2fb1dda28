import type { Member } from '@dzfp/core/coverage';
import { exceptionNames, type ListedHousehold } from './model/dwelling-list.ts';

function whereOf({ id, county }: ListedHousehold): Pick<Member, 'key' | 'area'> {
  return { key: id, ...(county === undefined ? {} : { area: county }) };
}

/** Whether a grade is known to be C or D. */
export function isDangerous({ grade }: ListedHousehold): boolean {
  return grade === 'C' || grade === 'D';
}

/** Inspected means screened and given a grade: a visit that left the dwelling without one does not reach it. */
export function inspectionOf(household: ListedHousehold): Member {
  const { inspectedOn, grade, exception } = household;
  const where = whereOf(household);
  const graded = grade !== undefined && grade !== 'notAppraised';
  if (inspectedOn !== undefined && inspectedOn !== null && graded) return { ...where, state: 'reached' };
  if (exception !== undefined && exception !== null) {
    return { ...where, state: 'exception', reason: exceptionNames[exception] };
  }
  const missing = inspectedOn === null || grade === 'notAppraised';
  return { ...where, state: missing ? 'gap' : 'unknown' };
}

/** Whether the duty of a dangerous dwelling is kept, as its own policy found. */
export function renovationOf(household: ListedHousehold): Member {
  const { dutyKept, exception } = household;
  const where = whereOf(household);
  if (dutyKept === true) return { ...where, state: 'reached' };
  if (exception !== undefined && exception !== null) {
    return { ...where, state: 'exception', reason: exceptionNames[exception] };
  }
  return { ...where, state: dutyKept === undefined ? 'unknown' : 'gap' };
}
