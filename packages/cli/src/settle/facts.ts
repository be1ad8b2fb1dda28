import { fieldOf } from '@dzfp/core';
import { type InputOf, type OutputOf } from '@dzfp/core/engine';
import { HospitalTier, type inpatientSettlement } from '@dzfp/medical';
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

const { shape } = fieldOf(HospitalTier);

/** The hospital levels with their Chinese names, as the policy lists them. */
export const tierNames: ReadonlyMap<string, HospitalTier> = new Map(
  shape.kind === 'choice' ? shape.labels.map((label) => [shape.names[label]?.zh ?? label, label as HospitalTier]) : [],
);
