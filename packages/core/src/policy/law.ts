import type { TermsOf } from '../expression/terms-of.ts';
import type { FlagTerm } from '../expression/term.ts';
import type { Text } from '../text.ts';

/** What a law can speak of: one decision with everything that went into it and came out. */
export interface Decision<Input, Output, Parameters, State> {
  readonly facts: TermsOf<Input>;
  readonly parameters: TermsOf<Parameters>;
  readonly before: TermsOf<State>;
  readonly result: TermsOf<Output>;
  readonly after: TermsOf<State>;
}

/** A statement that holds of every single decision, in the policy's own terms: tested, and open to proof. */
export interface Guarantee<Input, Output, Parameters, State> {
  readonly id: string;
  readonly title: Text;
  readonly holds: (decision: Decision<Input, Output, Parameters, State>) => FlagTerm;
}

/**
 * What a clause promises to people and the formula alone does not ensure (承诺): whether it is kept rests on the values that a place
 * sets. It is proved for them or refuted by the least facts that break it, never taken for granted.
 */
export interface Pledge<Input, Output, Parameters, State> extends Guarantee<Input, Output, Parameters, State> {
  readonly clause: string;
}

/** A statement about two decisions that differ in one fact: the outcome never moves the other way, nor by a cliff. */
export interface Monotone<Input, Output> {
  readonly id: string;
  readonly title: Text;
  readonly fact: keyof Input & string;
  readonly outcome: keyof Output & string;
  readonly direction: 'rises' | 'falls';
  /** Fen by which the outcome may move at most for each fen of the fact; a jump beyond it is a cliff. */
  readonly slope?: number;
}

/** A law of a policy. */
export type Law<Input, Output, Parameters, State = object> =
  Guarantee<Input, Output, Parameters, State> | Monotone<Input, Output>;

/** Whether a law is about a single decision. */
export function isGuarantee<Input, Output, Parameters, State>(
  law: Law<Input, Output, Parameters, State>,
): law is Guarantee<Input, Output, Parameters, State> {
  return 'holds' in law;
}
