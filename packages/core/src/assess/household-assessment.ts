import type { Issue } from '../error/issue.ts';
import type { Text } from '../text.ts';

/** A policy as an assessment quotes it. */
export interface Quoted {
  readonly policy: string;
  readonly title: Text;
  readonly clauses: readonly string[];
  /** The member's place in the household, from 0; absent for what concerns the household as a whole. */
  readonly member?: number;
  /** Whether a value of the law that was used is only assumed. */
  readonly illustrative: boolean;
}

/** Something that is owed. */
export interface Owed extends Quoted {
  /** Yuan as a decimal string, a count, a label, or true for a right. */
  readonly what: string | number | true;
  readonly unit: 'yuan' | 'count' | 'choice' | 'right';
  readonly name: Text;
  /** Whether it is what is still missing: what was received is subtracted already. */
  readonly netOfReceipts?: true;
  readonly payer?: Text;
  /** Since when the values that were used hold. */
  readonly since: string;
  readonly papers: readonly Text[];
  readonly authority: Text;
  readonly level: Text;
  readonly timeLimit: Text;
}

/** A fact by its path among the facts of the policy, with its name. */
export interface NamedFact {
  readonly path: readonly string[];
  readonly title: Text;
}

/** Something that is not owed, with the facts that decide so, the nearest first. */
export interface NotOwed extends Quoted {
  readonly because: readonly NamedFact[];
}

/** Something that cannot be decided yet: facts to ask for, or values and facts that are refused. */
export interface Undecided extends Quoted {
  readonly ask: readonly NamedFact[];
  readonly issues: readonly Issue[];
}

/** An alert: the policy that raised it, whose task it is, and the facts that decide so; a procedure does not say which. */
export interface Alert extends Quoted {
  readonly name: Text;
  readonly authority: Text;
  readonly because: readonly NamedFact[];
}

/** A household's whole situation: everything that was asked is in exactly one of owed, not owed and undecided. */
export interface HouseholdAssessment {
  readonly household: string;
  readonly on: string;
  readonly jurisdiction: string;
  readonly owed: readonly Owed[];
  readonly notOwed: readonly NotOwed[];
  readonly undecided: readonly Undecided[];
  readonly alerts: readonly Alert[];
}
