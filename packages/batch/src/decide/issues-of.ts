import { DzfpError, type AnyFormula, type Issue } from '@dzfp/core';
import { sharedPlace } from '@dzfp/core/plan';
import type { Columns } from '../column/column.ts';
import { verdicts } from '../kernel/verdict.ts';
import type { KernelAt } from './kernels-for.ts';

/** Rows that were decided on, and what explains their verdicts. */
export interface Judged {
  readonly facts: Columns;
  readonly verdicts: Uint8Array;
  readonly kernelAt: KernelAt;
  /** The problems of a row that is no facts. */
  readonly problemsOf: (row: number) => readonly Issue[];
  /** The state that stood before a row of a carried policy; undefined where a chain begins. */
  readonly beforeOf: (row: number) => unknown;
}

/** Why a row was set aside, as the evaluator says it. */
export function issuesOf(
  policy: AnyFormula,
  { facts, verdicts: codes, kernelAt, problemsOf, beforeOf }: Judged,
  row: number,
): readonly Issue[] {
  switch (verdicts[codes[row] as number]) {
    case undefined:
    case 'decided':
    case 'follows':
      return [];
    case 'unreadable':
      return problemsOf(row);
    case 'tied':
      return policy.kind === 'carried' ? sharedPlace(policy.carry.order).issues : [];
    default: {
      const kernel = kernelAt(row);
      return kernel instanceof DzfpError ? kernel.issues : kernel.issuesOf(facts, row, beforeOf(row));
    }
  }
}
