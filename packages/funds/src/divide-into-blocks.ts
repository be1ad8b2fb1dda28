import { failure, printMoney, type Money } from '@dzfp/core';
import { apportion, compareKeys } from '@dzfp/core/allocation';
import type { BlockParameters } from './block-parameters.ts';
import { factorWeights } from './factor-weight.ts';
import type { CountyBlock } from './model/county-block.ts';
import type { CountyClaim, Task } from './model/county-claim.ts';
import { povertyConditions } from './poverty-conditions.ts';

/** What is divided, among whom, and who has to be there. */
export interface Division {
  readonly pool: Money;
  readonly povertyMoney: Money;
  readonly units: readonly CountyClaim[];
  /** Codes of all units that receive a block. */
  readonly due: readonly string[];
}

/**
 * The blocks of a division, in the order of the units.
 *
 * @throws DzfpError DZ107 a unit is left out; DZ106 one is not of the city; DZ602 one is there twice; DZ601 the pool does not
 * cover binding tasks or bounds, or the poverty money cannot come out again; DZ114 a unit's binding tasks exceed its most
 */
export function divideIntoBlocks(
  { pool, povertyMoney, units, due }: Division,
  parameters: BlockParameters,
): CountyBlock[] {
  checkUnits(units, due);
  const byUnit = new Map(units.map((each) => [each.unit, each] as const));
  const weights = new Map(factorWeights(units, parameters.factorWeights).map((each) => [each.unit, each] as const));
  const bindingOf = (unit: string): Money => sumOf(tasksOf(byUnit, unit), ({ binding }) => binding);
  const bound = units.reduce((sum, { unit }) => sum + bindingOf(unit), 0);
  if (bound > pool) {
    throw failure('DZ601', { total: printMoney(pool), least: printMoney(bound as Money), most: '∞' });
  }
  const claims = units.map(({ unit }) => ({
    key: unit,
    weight: weights.get(unit)?.weight ?? 0n,
    least: Math.max(0, parameters.leastBlock - bindingOf(unit)) as Money,
    ...mostOf(unit, bindingOf(unit), parameters.mostBlock),
  }));
  const shares = apportion((pool - bound) as Money, claims, { method: 'largestRemainder' });
  const blocks = shares.map(({ key, amount, quota, bound: decided }) => ({
    unit: key,
    block: (bindingOf(key) + amount) as Money,
    binding: bindingOf(key),
    free: amount,
    quota,
    bound: decided ?? ('none' as const),
    contributions: weights.get(key)?.contributions ?? [],
    tasks: tasksOf(byUnit, key),
  }));
  const conditions = povertyConditions(
    povertyMoney,
    blocks.map(({ unit, free, tasks }) => ({
      unit,
      free,
      bindingPoverty: sumOf(tasks, ({ binding, poverty }) => binding && poverty),
    })),
  );
  return blocks.map((each) => ({ ...each, povertyLeast: conditions.get(each.unit) ?? (0 as Money) }));
}

function tasksOf(byUnit: ReadonlyMap<string, CountyClaim>, unit: string): readonly Task[] {
  return byUnit.get(unit)?.tasks ?? [];
}

function sumOf(tasks: readonly Task[], where: (task: Task) => boolean): Money {
  return tasks.filter(where).reduce((sum, { amount }) => sum + amount, 0) as Money;
}

function checkUnits(units: readonly CountyClaim[], due: readonly string[]): void {
  const given = units.map(({ unit }) => unit);
  const foreign = given.find((unit) => !due.includes(unit));
  if (foreign !== undefined) throw failure('DZ106', { field: 'units', found: foreign, allowed: due.join(', ') });
  const twice = given.find((unit, i) => given.indexOf(unit) !== i);
  if (twice !== undefined) throw failure('DZ602', { what: 'units', key: twice });
  const missing = due.filter((unit) => !given.includes(unit)).toSorted(compareKeys);
  if (missing.length > 0) throw failure('DZ107', { field: `units ${missing.join(', ')}` });
}

function mostOf(unit: string, binding: Money, most: Money | null): { readonly most?: Money } {
  if (most === null) return {};
  if (binding > most) {
    const reason = `${printMoney(binding)} > ${printMoney(most)}`;
    throw failure('DZ114', { field: `units ${unit} tasks`, other: 'mostBlock', reason });
  }
  return { most: (most - binding) as Money };
}
