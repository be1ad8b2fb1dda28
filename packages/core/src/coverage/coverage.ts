import type { Count } from '../quantity/count.ts';
import type { Day } from '../quantity/day.ts';
import type { Ratio } from '../quantity/ratio.ts';
import type { Text } from '../text.ts';

/** The cohort that has to be covered (基数): what it is, and of which day its list is. Every report prints it. */
export interface Base {
  readonly name: Text;
  readonly asOf: Day;
}

/** Where one member of the base stands. Unknown is neither reached nor a gap. */
export type CoverageState = 'reached' | 'exception' | 'unknown' | 'gap';

/** One member of the base. */
export interface Member {
  readonly key: string;
  readonly state: CoverageState;
  /** Why; an exception must say it. */
  readonly reason?: Text;
  /** What proves it: the number of a document, a visit, a payment. */
  readonly evidence?: string;
  /** Code of its area for roll-ups; the key itself, where that is a village code, unless given. */
  readonly area?: string;
}

/** A member that a report has to name. */
export interface Named {
  readonly key: string;
  readonly reason?: Text;
  readonly evidence?: string;
}

/** An exception that the law allows, with its reason. */
export interface Excepted extends Named {
  readonly reason: Text;
}

/**
 * What a rate is taken of: `due` is the base without lawful exceptions, so that unknown counts as not reached; `base` is
 * everybody; `known` leaves out exceptions and unknown, and says nothing about the latter.
 */
export type RateBase = 'due' | 'base' | 'known';

/** How far a base is covered: `reached + exception + unknown + gap = total`. Never a percentage alone. */
export interface Coverage {
  readonly base: Base;
  readonly total: Count;
  readonly reached: Count;
  readonly exception: Count;
  readonly unknown: Count;
  readonly gap: Count;
  readonly gaps: readonly Named[];
  readonly unknowns: readonly Named[];
  readonly exceptions: readonly Excepted[];
  /** True when nobody is missing, false when somebody is, left out while only unknown members stand against it. */
  readonly complete?: boolean;
  /** Reached, of those whom `rateOf` names; left out when there are none. */
  readonly rate?: Ratio;
  readonly rateOf: RateBase;
}
