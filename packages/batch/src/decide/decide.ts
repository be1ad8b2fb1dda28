import { recordShapeOf, type AnyFormula, type Issue } from '@dzfp/core';
import type { Columns } from '../column/column.ts';
import type { FactColumns } from '../column/read-rows.ts';
import type { Decisions, KernelOptions } from '../kernel/kernel.ts';
import { verdicts, type Verdict } from '../kernel/verdict.ts';
import type { BatchValues } from './batch-values.ts';
import { decideAll } from './decide-all.ts';
import type { RowsToDecide } from './decide-rows.ts';
import { issuesOf, type Judged } from './issues-of.ts';
import { kernelsFor } from './kernels-for.ts';
import { needFormula } from './need-formula.ts';
import { problemsIn } from './problems.ts';

/** The decisions on all rows, in the order of the rows. */
export interface Decided extends Decisions {
  /** How many rows have each verdict. */
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Why a row was set aside, as the evaluator says it; nothing for a row that is decided, or only follows one that is not. */
  readonly issuesOf: (row: number) => readonly Issue[];
}

/**
 * Decides on many records (批量测算). Every row has a verdict; none is dropped. Rows whose place and day have the same values share
 * one kernel. The items of a carried policy are decided chain by chain, in the order that the policy declares, whatever the order of
 * the rows.
 *
 * @param values - a policy that is bound already, or a book with the place and day of the rows
 * @throws DzfpError DZ503 for a procedure
 *
 * @example
 * ```ts
 * import { decide, readRows, rowAt } from '@dzfp/batch';
 * import { illustrative } from '@dzfp/dezhou';
 * import { premiumSubsidy } from '@dzfp/medical';
 *
 * const people = readRows(premiumSubsidy, premiumSubsidy.examples.map(({ input }) => input));
 * const decided = decide(premiumSubsidy, people, { book: illustrative, jurisdiction: '371400' });
 * Object.values(decided.counts).reduce((sum, rows) => sum + rows, 0) === people.rows // => true
 * ```
 */
export function decide(
  policy: AnyFormula,
  facts: Columns | FactColumns,
  values: BatchValues,
  options: KernelOptions = {},
): Decided {
  needFormula(policy);
  if (facts.shape !== recordShapeOf(policy.input)) throw new TypeError(`the columns are no facts of ${policy.id}`);
  const problems = problemsIn(facts);
  const { at: kernelAt, alike } = kernelsFor(policy, facts, values, options);
  const rows: RowsToDecide = {
    facts,
    kernelAt,
    isUnreadable: (row) => problems.has(row),
    alike: alike && problems.size === 0,
  };
  const decided = decideAll(policy, rows);
  const { verdicts: codes, result, after } = decided;
  const problemsOf = (row: number): readonly Issue[] => problems.get(row) ?? [];
  const judged: Judged = { facts, kernelAt, verdicts: codes, problemsOf, beforeOf: decided.beforeOf };
  return { verdicts: codes, result, after, counts: countsOf(codes), issuesOf: (row) => issuesOf(policy, judged, row) };
}

/** How many rows have each verdict. */
export function countsOf(codes: Uint8Array): Readonly<Record<Verdict, number>> {
  const of = new Float64Array(verdicts.length);
  // Neighbours are mostly alike: a run is counted once.
  for (let from = 0, to = 0; from < codes.length; from = to) {
    const code = codes[from] as number;
    while (to < codes.length && codes[to] === code) to++;
    of[code] = (of[code] as number) + to - from;
  }
  return Object.fromEntries(verdicts.map((verdict, code) => [verdict, of[code]])) as Record<Verdict, number>;
}
