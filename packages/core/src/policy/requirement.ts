import type { FlagTerm } from '../expression/term.ts';
import type { TermsOf } from '../expression/terms-of.ts';
import type { Text } from '../text.ts';

/** What the facts must satisfy among themselves, whoever supplied them: a discharge is not before its admission. */
export interface Requirement<Input = never> {
  readonly id: string;
  /** The fields that contradict each other when it is broken. */
  readonly fields: readonly [string, ...string[]];
  readonly rule: Text;
  readonly holds: (facts: TermsOf<Input>) => FlagTerm;
}
