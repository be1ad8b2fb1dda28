import { text, type FieldsOf, type Text } from '@dzfp/core';
import { householdFields, type HouseholdFacts } from './facts/household-facts.ts';
import { personFields, type PersonFacts } from './facts/person-facts.ts';
import { villageFields, type VillageFacts } from './facts/village-facts.ts';

/** Of what a rule asks one after the other. */
export type SubjectId = 'person' | 'household' | 'village';

/** What a rule asks about: its facts by name. A list with further columns gives a subject with further facts. */
export interface Subject<Facts> {
  readonly id: SubjectId;
  readonly title: Text;
  readonly fields: FieldsOf<Facts>;
}

/** Each person of a register (人员). */
export const person: Subject<PersonFacts> = { id: 'person', title: text('人员', 'person'), fields: personFields };

/** Each household of a register (户). */
export const household: Subject<HouseholdFacts> = {
  id: 'household',
  title: text('户', 'household'),
  fields: householdFields,
};

/** Each village of a register (村). */
export const village: Subject<VillageFacts> = { id: 'village', title: text('村', 'village'), fields: villageFields };
