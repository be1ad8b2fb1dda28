import { countyOfVillage } from '@dzfp/core/model';
import type { Register, RegisterSheets, LinkedHousehold, LinkedPerson, LinkedVillage } from './register.ts';

interface OpenHousehold extends LinkedHousehold {
  readonly members: LinkedPerson[];
}

interface OpenVillage extends LinkedVillage {
  readonly households: LinkedHousehold[];
}

/**
 * Puts a register together: persons to households by the number of the household, households to villages by the village code;
 * never by a name. Of several households with one number the first has the members; the others are found by a rule. Rows that
 * are set aside stand in their place as far as their numbers can be read.
 */
export function linkRegister(sheets: RegisterSheets): Register {
  const villages = (sheets.villages?.rows ?? []).map((row): OpenVillage => ({
    row,
    households: [],
    region: countyOf(row.values.code),
  }));
  const villageByCode = firstBy(villages, ({ row }) => row.values.code);
  const households = sheets.households.rows.map((row): OpenHousehold => {
    const code = row.values.village;
    const village = code === undefined ? undefined : villageByCode.get(code);
    return { row, members: [], village, region: village?.region ?? countyOf(code) };
  });
  for (const each of households) if (each.village) (each.village as OpenVillage).households.push(each);
  const householdByNumber = firstBy(households, ({ row }) => row.values.number);
  const byCitizenNumber = new Map<string, LinkedPerson[]>();
  const persons = sheets.persons.rows.map((row): LinkedPerson => {
    const { householdNumber, citizenNumber } = row.values;
    const household = householdNumber === undefined ? undefined : householdByNumber.get(householdNumber);
    const person: LinkedPerson = { row, household };
    household?.members.push(person);
    if (citizenNumber !== undefined) {
      const others = byCitizenNumber.get(citizenNumber);
      if (others) others.push(person);
      else byCitizenNumber.set(citizenNumber, [person]);
    }
    return person;
  });
  return { sheets, households, persons, villages, byCitizenNumber };
}

function countyOf(villageCode: string | undefined): string | undefined {
  return villageCode === undefined ? undefined : countyOfVillage(villageCode)?.code;
}

function firstBy<T>(items: readonly T[], key: (item: T) => string | undefined): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const item of items) {
    const name = key(item);
    if (name !== undefined && !map.has(name)) map.set(name, item);
  }
  return map;
}
