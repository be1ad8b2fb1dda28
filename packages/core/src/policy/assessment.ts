import type { Household } from '../model/household.ts';
import type { Person } from '../model/person.ts';
import type { Wire } from '../schema/wire.ts';
import type { Text } from '../text.ts';

/** What an assessment of a household knows when it asks a policy. */
export interface Situation {
  readonly household: Wire<Household>;
  /** The member, for a policy that is asked for each; the head for one that is asked once. */
  readonly member: Wire<Person>;
  /** The day of the assessment. */
  readonly on: string;
  /** The results of the policies named in `needs`, by id, for this household or member; absent while undecided. */
  readonly results: ResultsOfPolicies;
  /** The same for each member, by its place: what a policy of the household reads of policies that are asked for members. */
  readonly memberResults: readonly ResultsOfPolicies[];
}

/** Results in wire form by the id of their policy; what is undecided is absent. */
type ResultsOfPolicies = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * How the assessment of a household uses a policy: which facts follow from the register, which result is what is owed, and what
 * raises an alert. Facts that the register does not hold are left out and so unknown; the caller may give them by policy id.
 */
export interface Assessment<Input, Output> {
  readonly per: 'household' | 'member';
  readonly facts: (of: Situation) => Partial<Wire<Input>>;
  /** The amount or the right that is owed; absent for a policy that only watches. */
  readonly owed?: keyof Output & string;
  /** Whether `owed` is what is still missing: what was received is among the facts, and is not to be subtracted again. */
  readonly netOfReceipts?: true;
  /** Flags that raise an alert when they are yes. */
  readonly alerts?: readonly (keyof Output & string)[];
  readonly payer?: Text;
  /** Ids of the policies whose results the facts are made of. */
  readonly needs?: readonly string[];
}
