import type { Wire } from '@dzfp/core';
import { regionOf, type Household } from '@dzfp/core/model';
import type { HouseholdCells, PersonCells } from '@dzfp/ledger';

/** The row of a household in a register (户信息): wherever a name stands, it says that the data is synthetic. */
export function householdCells(of: Wire<Household>): Partial<HouseholdCells> {
  const { number, village, members, incomes = {}, region, liftedOn, lastVisitedOn, ...register } = of;
  const { dibao, pension, ...sources } = incomes;
  const head = members[0];
  const { recognisedBy, recognisedOn, attribute, status, mainCause, houseGrade, safeWater } = register;
  return {
    number,
    countyName: regionOf(region)?.name.zh ?? region,
    township: `合成乡镇${village.slice(6, 9)}`,
    villageName: `合成村${village.slice(9)}`,
    village,
    headName: head?.name ?? '',
    headNumber: head?.citizenNumber ?? '',
    ...defined({ recognisedBy, recognisedOn, attribute, status, mainCause, houseGrade, safeWater }),
    ...defined({ liftedOn, lastVisitedOn, threeHaves: register.threeHaves, threeCleans: register.threeCleans }),
    ...defined({ ...sources, dibaoMoney: dibao, pensionMoney: pension, visits: register.visits }),
    statedMembers: members.length,
    perHead: perHead(incomes.net, members.length),
    helper: '合成数据',
    helperUnit: '合成数据',
  };
}

/** The rows of its members (人信息). */
export function personCells({ number, members }: Wire<Household>): readonly Partial<PersonCells>[] {
  return members.map((each): Partial<PersonCells> => ({
    ...defined({ ...each }),
    householdNumber: number,
    employeeInsured: false,
    remark: '合成数据',
  }));
}

/** A cell for nothing is left blank. */
function defined<Values extends object>(of: Values): Partial<{ [Name in keyof Values]: NonNullable<Values[Name]> }> {
  const entries = Object.entries(of).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries) as Partial<{ [Name in keyof Values]: NonNullable<Values[Name]> }>;
}

/** Net income of whole yuan by members, to the fen, half up. */
function perHead(net: string | undefined, members: number): string {
  const fen = Math.floor((Number(net ?? 0) * 100 * 2 + members) / (2 * members));
  return `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
}
