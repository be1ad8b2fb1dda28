import type { Text } from '@dzfp/core';
import type { ClauseId } from '@dzfp/core/model';
import type { Severity } from '../finding.ts';
import type { SubjectId } from '../rule/subject.ts';

/** What a comparison says when the lists disagree in one way. */
export interface Disagreement {
  /** Number in the catalogue, as `C-DB-1`. */
  readonly id: string;
  readonly severity: Severity;
  readonly message: Text;
  readonly mend: Text;
}

/** What a row of the register says about being in the other list. */
export interface Claim {
  /** The field that says it. */
  readonly field: string;
  /** The values that say no; every other one says yes. */
  readonly no: readonly unknown[];
  /** Whether a blank cell says no; else it says nothing. */
  readonly blankIsNo?: boolean;
}

/** A value that both lists have, under the one name or the other. */
export interface SharedValue {
  readonly ours: string;
  readonly theirs: string;
  readonly disagreement: Disagreement;
}

/**
 * A comparison of the register with the list of another bureau (名单比对): which rows are joined, by which number, and what is said
 * when they disagree. It is data; every comparison runs in the same way.
 */
export interface Comparison {
  readonly id: string;
  readonly title: Text;
  readonly clause: ClauseId;
  /** The list that the register is compared with, by its id. */
  readonly list: string;
  /** Which of its rows count; all when left out. */
  readonly where?: { readonly field: string; readonly is: readonly unknown[] };
  /** Which rows of the register are compared. */
  readonly subject: SubjectId;
  /** The numbers by which rows are joined. A name never joins. */
  readonly by: { readonly ours: string; readonly theirs: string };
  /** What the register says about being in the list; without it, nothing is said of who is not. */
  readonly claim?: Claim;
  /** The register says yes, and the list does not have it (此有彼无). */
  readonly notInTheirs?: Disagreement;
  /** The list has it, and the register says no (彼有此无). */
  readonly notInOurs?: Disagreement;
  /** The list has a number that the register does not have at all; left out where that is usual. */
  readonly unknownToUs?: Disagreement;
  /** Values that both have and that differ (两边不一致). */
  readonly shared: readonly SharedValue[];
}
