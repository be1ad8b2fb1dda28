import { text, type FieldsOf, type Subject as PolicySubject, type Text } from '@dzfp/core';
import { fundEntryFields, type FundEntryFacts } from './facts/fund-entry-facts.ts';
import { householdFields, type HouseholdFacts } from './facts/household-facts.ts';
import { personFields, type PersonFacts } from './facts/person-facts.ts';
import { villageFields, type VillageFacts } from './facts/village-facts.ts';

/** Of what a rule asks one after the other. */
export type SubjectId = RegisterSubject | 'fundEntry';

/** Those of a register. */
export type RegisterSubject = 'person' | 'household' | 'village';

/** What a rule asks about: its facts by name. A list with further columns gives a subject with further facts. */
export interface Subject<Facts> {
  readonly id: SubjectId;
  /** What the policies call it. */
  readonly policySubject: PolicySubject;
  readonly title: Text;
  readonly fields: FieldsOf<Facts>;
}

/** Each person of a register (人员). */
export const person: Subject<PersonFacts> = {
  id: 'person',
  policySubject: 'person',
  title: text('人员', 'person'),
  fields: personFields,
};

/** Each household of a register (户). */
export const household: Subject<HouseholdFacts> = {
  id: 'household',
  policySubject: 'household',
  title: text('户', 'household'),
  fields: householdFields,
};

/** Each village of a register (村). */
export const village: Subject<VillageFacts> = {
  id: 'village',
  policySubject: 'village',
  title: text('村', 'village'),
  fields: villageFields,
};

/** Each entry of a funds ledger (资金台账分录). */
export const fundEntry: Subject<FundEntryFacts> = {
  id: 'fundEntry',
  policySubject: 'payment',
  title: text('资金台账分录', 'entry of a funds ledger'),
  fields: fundEntryFields,
};
