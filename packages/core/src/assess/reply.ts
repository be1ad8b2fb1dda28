import type { Issue } from '../error/issue.ts';
import type { NamedFact } from './household-assessment.ts';

/** What a policy says to facts of which some may be missing. It is good until the policy is asked again: it reads the last run. */
export interface Reply {
  /** Whether it concerns the subject at all; undefined while unknown. */
  readonly concerns: boolean | undefined;
  /** A result in wire form; undefined while unknown. */
  readonly result: (field: string) => unknown;
  /** The facts that an unknown result waits for. */
  readonly ask: (field: string) => readonly NamedFact[];
  /** The facts that decide a result; without one, those by which it does not concern the subject. */
  readonly because: (field?: string) => readonly NamedFact[];
}

/** Why a policy cannot be asked: facts that are wrong, or values that are missing. */
export interface Refusal {
  readonly issues: readonly Issue[];
}

/** A policy that is asked about one subject after another. */
export type Asked = (facts: unknown) => Reply | Refusal;
