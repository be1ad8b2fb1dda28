import { recordShapeOf, type Wire } from '@dzfp/core';
import { Household, Incomes, Person } from '@dzfp/core/model';
import type { LinkedHousehold, LinkedPerson, Register, RegisterSheets } from './register.ts';

type Values = Readonly<Record<string, unknown>>;

/** A household as the policies take it, or what its rows lack for that. */
export type HouseholdRecord =
  | { readonly ok: true; readonly household: Wire<Household> }
  | { readonly ok: false; readonly missing: readonly MissingCell[] };

/** A cell without which a household is none: the row's number in its sheet, and the field. */
export interface MissingCell {
  readonly sheet: 'household' | 'person';
  readonly row: number;
  readonly field: string;
}

/** What the register calls otherwise than the record of a household. */
const incomeFields: Readonly<Record<string, string>> = { dibao: 'dibaoMoney', pension: 'pensionMoney' };

const householdNames = Object.keys(recordShapeOf(Household).fields);
const personNames = Object.keys(recordShapeOf(Person).fields);
const incomeNames = Object.keys(recordShapeOf(Incomes).fields);
const needed = { household: ['number', 'village', 'status'], person: ['citizenNumber', 'name', 'relation'] } as const;

/** When a blank cell says that there is none: another cell of the row says so. */
const noneWhenBlank: Readonly<Record<string, (values: Values) => boolean>> = {
  liftedOn: ({ status }) => status !== undefined && status !== 'liftedWithPolicy' && status !== 'liftedWithoutPolicy',
  lastVisitedOn: ({ visits }) => visits === 0,
  disabilityLevel: ({ health }) => health !== undefined && health !== 'disabled',
  workPlace: ({ workMonths }) => workMonths === 0,
  otherCauses: ({ mainCause }) => mainCause !== undefined,
  // Of a post nothing else is said: the column itself lists those who hold one.
  post: () => true,
};

/**
 * Puts a household together as the policies take it: what a cell does not say is left out, what it says by being blank is none.
 * A household of which a row is set aside, or whose members cannot all be told apart, is not put together: what is missing is
 * named.
 */
export function householdRecord(register: Register, of: LinkedHousehold): HouseholdRecord {
  const { households, persons } = register.sheets;
  const missing = [
    ...lacking('household', of, needed.household),
    ...(of.region === undefined ? [{ sheet: 'household', row: of.row.row, field: 'region' } as const] : []),
    ...of.members.flatMap((each) => lacking('person', each, needed.person)),
  ];
  if (missing.length > 0) return { ok: false, missing };
  const values = of.row.values as Values;
  const incomes = Object.fromEntries(
    incomeNames.flatMap((name) => {
      const value = values[incomeFields[name] ?? name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const household = {
    ...picked(householdNames, of, columnsOf(households)),
    region: of.region,
    ...(Object.keys(incomes).length === 0 ? {} : { incomes }),
    members: of.members.map((each) => picked(personNames, each, columnsOf(persons))),
  };
  return { ok: true, household: household as unknown as Wire<Household> };
}

function lacking(
  sheet: MissingCell['sheet'],
  { row }: LinkedHousehold | LinkedPerson,
  fields: readonly string[],
): readonly MissingCell[] {
  const values = row.values as Values;
  return fields
    .filter((field) => !row.accepted || values[field] === undefined)
    .map((field) => ({ sheet, row: row.row, field }));
}

const columns = new WeakMap<object, ReadonlySet<string>>();

/** The fields that a sheet has a column for: only a blank cell of a column can say that there is none. */
function columnsOf({ header }: RegisterSheets['households'] | RegisterSheets['persons']): ReadonlySet<string> {
  let known = columns.get(header);
  if (!known) columns.set(header, (known = new Set(header.matched.map(({ field }) => field))));
  return known;
}

function picked(
  names: readonly string[],
  { row }: LinkedHousehold | LinkedPerson,
  headed: ReadonlySet<string>,
): Values {
  const values = row.values as Values;
  const record: Record<string, unknown> = {};
  for (const name of names) {
    const value = values[name];
    if (value !== undefined) record[name] = value;
    else if (headed.has(name) && !(name in row.unread) && noneWhenBlank[name]?.(values) === true)
      record[name] = name === 'otherCauses' ? [] : null;
  }
  return record;
}
