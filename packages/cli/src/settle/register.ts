import { currentCode, regionOf, type CivilAffairsCategory } from '@dzfp/core/model';
import type { HouseholdCells, PersonCells, ReadRow, RegisterSheets } from '@dzfp/ledger';

/** A person of the register with what a settlement needs. A fact is the list of what it can be: one value when it is known. */
export interface RegisteredPerson {
  /** Citizen number, 18 characters. */
  readonly number: string;
  /** 人编号. */
  readonly personNumber: string;
  readonly name: string;
  /** Code of the county of the household; undefined when the register does not say. */
  readonly county: string | undefined;
  readonly registered: readonly boolean[];
  readonly civilAffairs: readonly CivilAffairsCategory[];
  readonly supplementInsured: readonly boolean[];
}

/** Persons by citizen number. */
export type Register = ReadonlyMap<string, RegisteredPerson>;

type HouseholdFacts = Pick<RegisteredPerson, 'county' | 'registered'>;

/** Joins persons and households; whoever stands in two rows that disagree has an unknown fact, not the first one. */
export function registerOf({ persons, households }: RegisterSheets): Register {
  const byNumber = householdsOf(households.rows);
  const register = new Map<string, RegisteredPerson>();
  for (const { values } of persons.rows) {
    const { citizenNumber: number, householdNumber } = values;
    if (number === undefined) continue;
    const household = householdNumber === undefined ? undefined : byNumber.get(householdNumber);
    const now = personFacts(values, number, household);
    const before = register.get(number);
    register.set(number, before ? merged(before, now) : now);
  }
  return register;
}

function householdsOf(rows: readonly ReadRow<HouseholdCells>[]): ReadonlyMap<string, HouseholdFacts> {
  const byNumber = new Map<string, HouseholdFacts>();
  for (const { values } of rows) {
    if (values.number === undefined) continue;
    const now = householdFacts(values);
    const before = byNumber.get(values.number);
    byNumber.set(values.number, before ? { ...now, registered: union(before.registered, now.registered) } : now);
  }
  return byNumber;
}

/** 脱贫不享受政策 is the one status under which the policies have ended; an unknown one leaves both open. */
function householdFacts({ village = '', status }: Partial<HouseholdCells>): HouseholdFacts {
  const code = currentCode(village.slice(0, 6));
  return {
    county: regionOf(code)?.kind === 'county' ? code : undefined,
    registered: status === undefined ? [true, false] : [status !== 'liftedWithoutPolicy'],
  };
}

function personFacts(
  { number: personNumber = '', name = '', tekun, dibao, supplementInsured }: Partial<PersonCells>,
  number: string,
  household: HouseholdFacts | undefined,
): RegisteredPerson {
  return {
    number,
    personNumber,
    name,
    county: household?.county,
    registered: household?.registered ?? [true, false],
    civilAffairs: civilAffairsOf(possible(tekun), possible(dibao)),
    supplementInsured: possible(supplementInsured),
  };
}

/** What a flag can be: both where the register does not say. */
function possible(flag: boolean | undefined): readonly boolean[] {
  return flag === undefined ? [true, false] : [flag];
}

/** Tekun goes before dibao: nobody draws both, and the better right counts once. */
function civilAffairsOf(tekun: readonly boolean[], dibao: readonly boolean[]): readonly CivilAffairsCategory[] {
  const otherwise = dibao.map((each): CivilAffairsCategory => (each ? 'dibao' : 'none'));
  return tekun.flatMap((each): readonly CivilAffairsCategory[] => (each ? ['tekun'] : otherwise));
}

function merged(before: RegisteredPerson, now: RegisteredPerson): RegisteredPerson {
  return {
    ...before,
    county: before.county ?? now.county,
    registered: union(before.registered, now.registered),
    civilAffairs: union(before.civilAffairs, now.civilAffairs),
    supplementInsured: union(before.supplementInsured, now.supplementInsured),
  };
}

/** Everything that is possible by either. */
function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return [...new Set([...a, ...b])];
}
