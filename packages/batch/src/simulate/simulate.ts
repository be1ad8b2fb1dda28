import { recordShapeOf, type AnyFormula } from '@dzfp/core';
import type { FactColumns } from '../column/read-rows.ts';
import type { Columns } from '../column/column.ts';
import { decide } from '../decide/decide.ts';
import type { BatchValues } from '../decide/batch-values.ts';
import type { KernelOptions } from '../kernel/kernel.ts';
import { verdictCode } from '../kernel/verdict.ts';
import { amountsOf, crossingsOf, type AmountChange, type Crossing } from './compare-figures.ts';
import { amountBy, tenthsOf } from './deciles.ts';
import { groupsOf } from './groups.ts';
import { largestLosses, type Loss } from './largest-losses.ts';
import { missingFacts, type MissingFact } from './missing-facts.ts';

/** What a change of values does to the records of a group. */
export interface Effect {
  /** What the group is called, by the names it was asked for; empty for all records. */
  readonly group: Readonly<Record<string, string>>;
  /** How many records are decided under both sets of values: the figures are of these alone. */
  readonly compared: number;
  /** Each amount of the result: what it costs, and who gets more or less. */
  readonly amounts: readonly AmountChange[];
  /** Each flag and choice of the result that changed: how many records went from what to what. */
  readonly crossings: readonly Crossing[];
}

/** What it does to a tenth of the records, in the order of an amount. */
export interface DecileEffect extends Effect {
  /** 1 for the lowest. */
  readonly decile: number;
  /** The lowest and the highest amount in this tenth. */
  readonly least: number;
  readonly most: number;
}

/** What a change of values would do. */
export interface Simulation {
  readonly all: Effect;
  /** The same by group, in the order of their names. */
  readonly groups: readonly Effect[];
  /** The same by tenths, the lowest first; empty unless they were asked for. */
  readonly deciles: readonly DecileEffect[];
  /** The records that lose most of the outcome, the largest loss first; empty unless they were asked for. */
  readonly largest: readonly Loss[];
  /** Records that are decided under one set of values only, or under neither: nothing is said of them. */
  readonly setAside: { readonly onlyBefore: number; readonly onlyAfter: number; readonly neither: number };
  /** Which facts and values those records lack, the one that most of them lack first; empty where it is nothing that is missing. */
  readonly missing: readonly MissingFact[];
}

/** What a simulation compares, and by which groups. */
export interface SimulationOptions extends KernelOptions {
  readonly from: BatchValues;
  readonly to: BatchValues;
  /** Names of choices and flags of the facts, and `place` for what stands in `places`. */
  readonly by?: readonly string[];
  /** The place of each record. */
  readonly places?: readonly string[];
  /** The amount of each record by which they are put into tenths, or the name of an amount or count of the facts. */
  readonly deciles?: string | ArrayLike<number>;
  /** How many of the largest losses are named. */
  readonly largest?: number;
  /** The figure whose losses are meant; what the policy owes when left out, else its first amount. */
  readonly outcome?: string;
}

/**
 * Decides on all records under two sets of values and compares (政策模拟): what each payer pays more or less, who gains and who loses by how
 * much, who crosses a threshold. Sums are exact, and of records that both sets decide.
 *
 * @example
 * ```ts
 * import { readRows, simulate } from '@dzfp/batch';
 * import { premiumSubsidy } from '@dzfp/medical';
 *
 * const people = readRows(premiumSubsidy, [
 *   { insuredOn: '2018-01-01', registered: true, civilAffairs: 'none', previousSubsidy: null },
 *   { insuredOn: '2018-01-01', registered: false, civilAffairs: 'tekun', previousSubsidy: null },
 * ]);
 * const values = { personalContribution: '220.00', fixedSubsidy: '110.00', increaseReading: 'notBelowLastYear' } as const;
 * const { all } = simulate(premiumSubsidy, people, {
 *   from: premiumSubsidy.with(values),
 *   to: premiumSubsidy.with({ ...values, fixedSubsidy: '150.00' }),
 * });
 * const [subsidy] = all.amounts;
 * [subsidy?.before, subsidy?.after, subsidy?.more.records, subsidy?.same] // => [33_000n, 37_000n, 1, 1]
 * ```
 */
export function simulate(
  policy: AnyFormula,
  facts: Columns | FactColumns,
  { from, to, by = [], places, deciles, largest = 0, outcome = outcomeOf(policy), ...options }: SimulationOptions,
): Simulation {
  const before = decide(policy, facts, from, options);
  const after = decide(policy, facts, to, options);
  const isDecided = (of: typeof before, row: number): boolean => of.verdicts[row] === verdictCode.decided;
  const both: number[] = [];
  const undecided: number[] = [];
  const setAside = { onlyBefore: 0, onlyAfter: 0, neither: 0 };
  for (let row = 0; row < facts.rows; row++) {
    const [first, second] = [isDecided(before, row), isDecided(after, row)];
    if (first && second) both.push(row);
    else {
      undecided.push(row);
      setAside[first ? 'onlyBefore' : second ? 'onlyAfter' : 'neither'] += 1;
    }
  }
  const shape = recordShapeOf(policy.output);
  const effectOf = (group: Effect['group'], rows: readonly number[]): Effect => ({
    group,
    compared: rows.length,
    amounts: amountsOf(shape, before.result, after.result, rows),
    crossings: crossingsOf(shape, before.result, after.result, rows),
  });
  return {
    all: effectOf({}, both),
    groups: groupsOf(facts, both, by, places).map(({ group, rows }) => effectOf(group, rows)),
    deciles:
      deciles === undefined
        ? []
        : tenthsOf(amountBy(deciles, facts), both).map(({ rows, ...tenth }) => ({ ...effectOf({}, rows), ...tenth })),
    largest:
      largest === 0 || outcome === undefined
        ? []
        : largestLosses(shape, [before.result, after.result], both, { outcome, largest }),
    setAside,
    missing: missingFacts([before, after], undecided),
  };
}

/** The figure that a policy is about: what it owes, where it says so and that is an amount or a count, else its first amount. */
export function outcomeOf(policy: AnyFormula): string | undefined {
  const { fields } = recordShapeOf(policy.output);
  const kindOf = (name: string): string | undefined => fields[name]?.shape.kind;
  const owed = policy.assessment?.owed;
  if (owed !== undefined && (kindOf(owed) === 'money' || kindOf(owed) === 'count')) return owed;
  return Object.keys(fields).find((name) => kindOf(name) === 'money');
}
