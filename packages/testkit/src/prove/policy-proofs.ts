import { createHash } from 'node:crypto';
import { isGuarantee, recordShapeOf, type AnyFormula, type BoundBase, type Field } from '@dzfp/core';
import { insideFor } from '@dzfp/core/plan';
import { prove, type Verdict } from './prove.ts';
import type { AnyLaw } from './question.ts';
import { wireForm } from './wire-form.ts';

/** What became of one law or pledge, as plain data that a report can keep. */
export type ProofLine = { readonly law: string; readonly kind: 'law' | 'pledge' } & (
  | Extract<Verdict, { outcome: 'proved' | 'undecided' }>
  | {
      readonly outcome: 'refuted';
      /** The facts that break it in their wire form, the state before, and the second value of the fact that moved. */
      readonly facts: unknown;
      readonly before?: unknown;
      readonly moved?: string | number | boolean | null;
      readonly least: boolean;
    }
);

/** What became of all laws and pledges of a policy with its values. */
export interface PolicyProofs {
  readonly policy: string;
  /** Of the formula, its laws and the values: when it differs, the proofs are of something else. */
  readonly proved: string;
  readonly illustrative: boolean;
  readonly lines: readonly ProofLine[];
}

/**
 * Proves everything that a policy says of itself, one law after another.
 *
 * @param bound - the policy with the values of a place and day
 * @param timeout - for each question to the solver, in milliseconds
 * @throws DzfpError DZ503 for a procedure, which has no formula
 */
export async function proveAll(bound: BoundBase, timeout?: number): Promise<PolicyProofs> {
  const { policy } = insideFor(bound, 'prove');
  const lines: ProofLine[] = [];
  for (const [kind, laws] of [
    ['law', policy.laws],
    ['pledge', policy.pledges],
  ] as const) {
    for (const law of laws as readonly AnyLaw[]) {
      // oxlint-disable-next-line no-await-in-loop -- one solver answers one question after another
      const verdict = await prove(bound, law, timeout === undefined ? {} : { timeout });
      lines.push({ law: law.id, kind, ...written(policy, law, verdict) });
    }
  }
  return { policy: policy.id, proved: whatIsProved(bound), illustrative: bound.illustrative, lines };
}

/**
 * A short text that is the same exactly while formula, laws, bounds of the facts and values are the same; wordings do not count.
 *
 * @throws DzfpError DZ503 for a procedure, which has no formula
 */
export function whatIsProved(bound: BoundBase): string {
  const { policy } = insideFor(bound, 'prove');
  const shapes = [policy.input, policy.output, ...(policy.kind === 'carried' ? [policy.carry.state] : [])];
  const laws = (policy.laws as readonly AnyLaw[]).map((law) => (isGuarantee(law) ? law.id : law));
  const all = [policy.lawGraph, shapes.map(recordShapeOf), laws, bound.fingerprint];
  const wordless = JSON.stringify(all, (key, value: unknown) =>
    ['title', 'name', 'names', 'source'].includes(key) ? undefined : value,
  );
  return createHash('sha256').update(wordless).digest('hex').slice(0, 16);
}

type Written = ProofLine extends infer Line ? (Line extends unknown ? Omit<Line, 'law' | 'kind'> : never) : never;

function written(policy: AnyFormula, law: AnyLaw, verdict: Verdict): Written {
  if (verdict.outcome !== 'refuted') return verdict;
  const { facts, before, moved } = verdict.counterexample;
  const input = recordShapeOf(policy.input);
  return {
    outcome: 'refuted',
    facts: wireForm(input, facts),
    ...(policy.kind === 'carried' ? { before: wireForm(recordShapeOf(policy.carry.state), before ?? {}) } : {}),
    ...(isGuarantee(law)
      ? {}
      : { moved: wireForm((input.fields[law.fact] as Field).shape, moved) as string | number | boolean | null }),
    least: verdict.least,
  };
}
