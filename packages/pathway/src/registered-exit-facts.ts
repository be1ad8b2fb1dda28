import type { Situation, Wire } from '@dzfp/core';
import type { Person } from '@dzfp/core/model';
import type { ExitFacts } from './model/exit-facts.ts';

/** Whether something holds of all members: one no decides, otherwise one unknown leaves it open. */
function ofAll(
  members: readonly Wire<Person>[],
  of: (person: Wire<Person>) => boolean | undefined,
): boolean | undefined {
  const answers = new Set(members.map(of));
  if (answers.has(false)) return false;
  return answers.has(undefined) ? undefined : true;
}

/** The facts that are known; what is undefined is left out. */
function known<T extends object>(facts: { readonly [Key in keyof T]: T[Key] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** What the register says for an exit; food, clothing, school and the household's word are no part of it. */
export function registeredExitFacts({ household, on, results }: Situation): Partial<Wire<ExitFacts>> {
  const { members, houseGrade, safeWater } = household;
  return known<Partial<Wire<ExitFacts>>>({
    assessedOn: on,
    members: members.length,
    stableNetIncome: results['pathway/net-income']?.['stableNet'] as string | undefined,
    // The four tests go before the register's bare word.
    safeWater: (results['pathway/drinking-water']?.['safe'] as boolean | undefined) ?? safeWater,
    allInBasicInsurance: ofAll(members, ({ basicInsured }) => basicInsured),
    allInCriticalIllness: ofAll(members, ({ criticalIllnessInsured }) => criticalIllnessInsured),
    allRecognisedForAssistance: ofAll(members, ({ assistanceRecognised }) => assistanceRecognised),
    houseGrade,
  });
}
