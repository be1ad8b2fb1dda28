import type { FlagTerm } from '../expression/term.ts';
import type { TermsOf } from '../expression/terms-of.ts';
import type { Text } from '../text.ts';

/**
 * A bound that a higher level sets for the values of a lower one ("at least half of the premium"). A set of values that breaks
 * it is refused; where the clause says 原则上 (in principle) the breach is an exception that is recorded and shown.
 */
export interface Delegation<Parameters> {
  readonly id: string;
  readonly clause: string;
  readonly rule: Text;
  readonly limits: keyof Parameters & string;
  readonly otherwise: 'refuse' | 'exception';
  readonly source: string;
  /** `lastYear` holds the values a year earlier, unknown where there are none. */
  readonly holds: (now: TermsOf<Parameters>, lastYear: TermsOf<Parameters>) => FlagTerm;
}

/** What checking a bound found that is no refusal: an exception, or a bound that could not be verified. */
export interface DelegationFinding {
  readonly id: string;
  readonly clause: string;
  readonly rule: Text;
  readonly finding: 'exception' | 'unverified';
}
