import type { Register } from '../register/register.ts';
import type { Whole } from '../register/whole.ts';
import { catalogue } from './catalogue/index.ts';
import type { Facts } from './facts/cell-facts.ts';
import { registerFacts } from './facts/register-facts.ts';
import { rowsOf } from './register-rows.ts';
import { RuleAsker } from './rule-asker.ts';
import type { CheckOptions, RuleCheck } from './rule-check.ts';

/** How far a check has come. */
export interface CheckProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Checks a register (质量核查): every rule is bound once for each county and asked of each person, household and village; searches go
 * through the whole.
 *
 * @throws DzfpError as the book of parameters does; a rule without a value is no error, it is listed
 */
export function checkRegister(register: Register, options: CheckOptions, whole?: Whole): RuleCheck {
  const steps = checkInSteps(register, options, whole);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same step by step, for a caller who shows progress or may want to stop: leave off asking for the next step.
 *
 * @param whole - what all rows say, where the register is a part of a larger one
 */
export function* checkInSteps(
  register: Register,
  { rules = catalogue, ...options }: CheckOptions,
  whole?: Whole,
): Generator<CheckProgress, RuleCheck> {
  const asker = new RuleAsker(rowsOf(register), rules, options);
  const facts = registerFacts(register, rules, options.setting.on, whole);
  const total = register.households.length + 1;
  let done = 0;
  for (const household of register.households) {
    const { household: own, members } = facts.ofHousehold(household);
    asker.ask('household', household, own);
    household.members.forEach((each, i) => {
      asker.ask('person', each, members[i] as Facts);
    });
    if (++done % 500 === 0) yield { done, total };
  }
  for (const each of register.persons)
    if (each.household === undefined) asker.ask('person', each, facts.ofLonePerson(each));
  for (const each of register.villages) asker.ask('village', each, facts.ofVillage(each));
  for (const rule of rules) if (rule.kind === 'search') asker.search(rule, rule.search(register));
  yield { done: total, total };
  return asker.result();
}
