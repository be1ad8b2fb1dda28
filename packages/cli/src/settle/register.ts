import type { CivilAffairsCategory } from '@dzfp/core/model';
import { citizenNumberIn, flagsIn, plainCell } from './cell.ts';
import { readHouseholds, union, type HouseholdFacts } from './households.ts';
import type { Table, TableRow } from './table.ts';

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

/** The columns of the register that are read. */
export const registerColumns = {
  persons: ['户编号', '人编号', '姓名', '证件号码', '是否参加商业补充医疗保险', '是否享受低保', '是否特困供养'],
  households: ['户编号', '村编码', '脱贫状态'],
} as const;

/** Joins persons and households; whoever stands in two rows that disagree has an unknown fact, not the first one. */
export function readRegister(persons: Table, households: Table): Register {
  const byNumber = readHouseholds(households);
  const register = new Map<string, RegisteredPerson>();
  for (const row of persons.rows) {
    const number = citizenNumberIn(row.cells['证件号码']);
    if (number === undefined) continue;
    const now = personFacts(row, number, byNumber.get(plainCell(row.cells['户编号'])));
    const before = register.get(number);
    register.set(number, before ? merged(before, now) : now);
  }
  return register;
}

function personFacts(
  { cells, shifted }: TableRow,
  number: string,
  household: HouseholdFacts | undefined,
): RegisteredPerson {
  const flags = (column: string): readonly boolean[] => (shifted ? [true, false] : flagsIn(cells[column]));
  return {
    number,
    personNumber: plainCell(cells['人编号']),
    name: plainCell(cells['姓名']),
    county: household?.county,
    registered: household?.registered ?? [true, false],
    civilAffairs: civilAffairsOf(flags('是否特困供养'), flags('是否享受低保')),
    supplementInsured: flags('是否参加商业补充医疗保险'),
  };
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
