import type { InputOf, OutputOf } from '@dzfp/core/engine';
import type { inpatientSettlement } from '@dzfp/medical';
import type { RegisteredPerson } from './register.ts';

/** What the settlement policy takes: one stay. */
export type StayItem = InputOf<typeof inpatientSettlement>;
/** What it gives for one stay. */
export type StayDecision = OutputOf<typeof inpatientSettlement>['result'];
/** The state of a person's year. */
export type YearState = OutputOf<typeof inpatientSettlement>['after'];
/** What a settlement needs to know about the person. */
export type PersonFacts = Pick<StayItem, 'registered' | 'civilAffairs' | 'supplementInsured'>;

/** Every combination of facts that the register leaves possible; one when it knows them all. */
export function possibleFacts(person: RegisteredPerson): readonly PersonFacts[] {
  return person.registered.flatMap((registered) =>
    person.civilAffairs.flatMap((civilAffairs) =>
      person.supplementInsured.map((supplementInsured) => ({ registered, civilAffairs, supplementInsured })),
    ),
  );
}
