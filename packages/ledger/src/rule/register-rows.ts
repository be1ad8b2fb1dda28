import type { AskedRows } from './asked-rows.ts';
import { placeOf } from '../header/header-match.ts';
import type { ReadList } from '../record/read-list.ts';
import type { LinkedHousehold, LinkedPerson, LinkedVillage, Register } from '../register/register.ts';
import { shownBy } from './shown-by.ts';
import type { SubjectId } from './subject.ts';

/** A row of a register of any kind. */
export type Linked = LinkedHousehold | LinkedPerson | LinkedVillage;

const sheetOrder: readonly SubjectId[] = ['household', 'person', 'village'];
/** More rows than a sheet can have. */
const beyondRows = 2 ** 24;

/** Prepares finding the rows of a register again. */
export function rowsOf(register: Register): AskedRows<Linked> {
  const { households, persons, villages, sheets } = register;
  const linked: Readonly<Partial<Record<SubjectId, readonly Linked[]>>> = {
    household: households,
    person: persons,
    village: villages,
  };
  const lists: Readonly<Partial<Record<SubjectId, ReadList<object> | undefined>>> = {
    household: sheets.households,
    person: sheets.persons,
    village: sheets.villages,
  };
  const byRow = new Map<SubjectId, ReadonlyMap<number, Linked>>();
  const rowsIn = (subject: SubjectId): ReadonlyMap<number, Linked> => {
    let rows = byRow.get(subject);
    if (!rows) byRow.set(subject, (rows = new Map((linked[subject] ?? []).map((each) => [each.row.row, each]))));
    return rows;
  };
  const householdOf = (subject: SubjectId, of: Linked): LinkedHousehold | undefined =>
    subject === 'person' ? (of as LinkedPerson).household : (of as LinkedHousehold);
  const regionOf = (subject: SubjectId, of: Linked): string | undefined =>
    subject === 'village' ? (of as LinkedVillage).region : householdOf(subject, of)?.region;
  return {
    all: (subject) => linked[subject] ?? [],
    has: (subject, field) => lists[subject]?.header.matched.some((each) => each.field === field) ?? false,
    at: (subject, row) => rowsIn(subject).get(row),
    accepted: (subject) => lists[subject]?.counts.accepted ?? 0,
    regionOf,
    whom: (subject, of) => {
      const region = regionOf(subject, of);
      const household = subject === 'village' ? undefined : householdOf(subject, of)?.row.values;
      const village = subject === 'village' ? (of as LinkedVillage).row.values.code : household?.village;
      const person = subject === 'person' ? (of as LinkedPerson).row.values : undefined;
      const householdNumber = household?.number ?? person?.householdNumber;
      return {
        ...(region === undefined ? {} : { region }),
        ...(village === undefined ? {} : { village }),
        ...(householdNumber === undefined ? {} : { household: householdNumber }),
        ...(person?.number === undefined ? {} : { person: person.number }),
      };
    },
    place: (subject, row, column) => {
      const list = lists[subject];
      if (!list) return { sheet: subject, row };
      return placeOf(list, row, column);
    },
    shown: (subject, column, value) => {
      const list = lists[subject];
      return list && shownBy(list, column, value);
    },
    order: (subject, row) => sheetOrder.indexOf(subject) * beyondRows + row,
  };
}
