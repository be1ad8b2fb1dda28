import { DzfpError, issue, recordShapeOf, text, type AnyFormula, type Issue } from '@dzfp/core';
import { sharedPlace } from '@dzfp/core/plan';
import type { Columns } from '../column/column.ts';
import type { FactColumns } from '../column/read-rows.ts';
import { unfitRows } from '../column/unfit.ts';
import type { Decisions, KernelOptions } from '../kernel/kernel.ts';
import { verdicts, type Verdict } from '../kernel/verdict.ts';
import type { BatchValues } from './batch-values.ts';
import { decideChains } from './decide-chains.ts';
import { decideRows, type RowsToDecide } from './decide-rows.ts';
import { kernelsFor } from './kernels-for.ts';

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
  if (facts.shape !== recordShapeOf(policy.input)) throw new TypeError(`the columns are no facts of ${policy.id}`);
  const problems = problemsOf(facts);
  const kernelAt = kernelsFor(policy, facts, values, options);
  const rows: RowsToDecide = { facts, kernelAt, isUnreadable: (row) => problems.has(row) };
  const {
    verdicts: codes,
    result,
    after,
    beforeOf,
  } = policy.kind === 'carried'
    ? decideChains(policy, rows)
    : { ...decideRows(policy, rows), beforeOf: () => undefined };
  const issuesOf = (row: number): readonly Issue[] => {
    switch (verdicts[codes[row] as number]) {
      case undefined:
      case 'decided':
      case 'follows':
        return [];
      case 'unreadable':
        return problems.get(row) ?? [];
      case 'tied':
        return policy.kind === 'carried' ? sharedPlace(policy.carry.order).issues : [];
      default: {
        const kernel = kernelAt(row);
        return kernel instanceof DzfpError ? kernel.issues : kernel.issuesOf(facts, row, beforeOf(row));
      }
    }
  };
  return { verdicts: codes, result, after, counts: countsOf(codes), issuesOf };
}

/** The problems of the rows that are no facts: those that reading found, and those of columns filled otherwise. */
function problemsOf(facts: Columns | FactColumns): ReadonlyMap<number, readonly Issue[]> {
  const problems = new Map<number, readonly Issue[]>('unreadable' in facts ? facts.unreadable : []);
  for (const [row, field] of unfitRows(facts)) {
    if (problems.has(row)) continue;
    const expected = text('该字段允许的值', 'a value that the field allows');
    problems.set(row, [issue('DZ109', { field, expected, found: text('其他值', 'another') }, [field])]);
  }
  return problems;
}

function countsOf(codes: Uint8Array): Readonly<Record<Verdict, number>> {
  const of = verdicts.map(() => 0);
  for (const code of codes) of[code] = (of[code] ?? 0) + 1;
  return Object.fromEntries(verdicts.map((verdict, code) => [verdict, of[code]])) as Record<Verdict, number>;
}
