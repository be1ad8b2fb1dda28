import { failure } from '../error/dzfp-error.ts';
import type { ParameterBook, Setting } from '../parameter/book.ts';
import type { AnyPolicy } from '../policy/policy.ts';
import type { Wire } from '../schema/wire.ts';
import type { Household } from '../model/household.ts';
import type { Found } from './filing.ts';
import type { HouseholdAssessment } from './household-assessment.ts';
import { inquiryOf, type Results } from './inquiry.ts';
import { inOrderOfNeeds } from './order-of-needs.ts';

/** What is assessed: the register's record, and further facts by policy id and member. */
export interface Assessable {
  readonly household: Wire<Household>;
  /** Facts of a household's policy by its id. */
  readonly facts?: Readonly<Record<string, object>>;
  /** Facts of a member's policy by its id and the member's place. */
  readonly memberFacts?: Readonly<Record<string, Readonly<Record<number, object>>>>;
}

/** Where and when an assessment is made. */
export type AssessedAt = Omit<Setting, 'book' | 'on'> & { readonly on: string };

/** Assesses one household after another. */
export type Assessor = (of: Assessable) => HouseholdAssessment;

/** Prepares all policies once, in the order of their needs. */
export function assessor(policies: readonly AnyPolicy[], book: ParameterBook, at: AssessedAt): Assessor {
  const { on, jurisdiction } = at;
  const ordered = inOrderOfNeeds(policies);
  const needed = new Set(ordered.flatMap(({ assessment }) => assessment?.needs ?? []));
  const inquiries = ordered.flatMap((policy) => inquiryOf(policy, { ...at, book }, needed.has(policy.id)) ?? []);
  return ({ household, facts, memberFacts }) => {
    const { members, number } = household;
    const head = members.find(({ relation }) => relation === 'head') ?? members[0];
    if (head === undefined) throw failure('DZ107', { field: 'members' }, ['household', 'members']);
    const found: Found = { owed: [], notOwed: [], undecided: [], alerts: [] };
    const shared: Record<string, Results> = {};
    const own = members.map((): Record<string, Results> => ({}));
    for (const { id, per, into } of inquiries) {
      if (per === 'household') {
        const situation = { household, member: head, on, results: shared, memberResults: own };
        const results = into({ situation, more: facts?.[id] }, found);
        if (results) shared[id] = results;
        continue;
      }
      const more = memberFacts?.[id];
      own.forEach((known, place) => {
        const member = members[place] as typeof head;
        const situation = { household, member, on, results: { ...shared, ...known }, memberResults: own };
        const results = into({ situation, place, more: more?.[place] }, found);
        if (results) known[id] = results;
      });
    }
    return { household: number, on, jurisdiction, ...found };
  };
}
