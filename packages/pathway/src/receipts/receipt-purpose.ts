import { failure, parseDay } from '@dzfp/core';

/**
 * What money of one purpose answers (资金用途与政策的对应). Each purpose answers one policy and each policy is answered by one
 * purpose, so that no receipt counts twice.
 */
export interface ReceiptPurpose {
  /** What the list calls it, such as 雨露计划补助. */
  readonly purpose: string;
  /** The clauses that it serves, such as 5.2. */
  readonly clauses: readonly string[];
  /** The policy that says what is owed of it on the day, by its id; null when none that the assessment asks does. */
  readonly policy: string | null;
  /** Whether the payee is the member who is entitled, or takes the money for whoever of the household is. */
  readonly paidTo: 'member' | 'household';
  /** The first day whose payments answer what is owed on the day of the assessment; those before answer an earlier claim. */
  readonly from: string;
  /** The day by which what is owed is to be paid; left out: not known. */
  readonly dueOn?: string;
  /** Whether the list holds every payment under the policy since `from`; if not, a missing one says nothing. */
  readonly whole: boolean;
}

/**
 * Purposes by their names.
 *
 * @throws DzfpError DZ104 for a day that is none; DZ602 a purpose, or the policy it answers, is there twice
 */
export function purposesByName(purposes: readonly ReceiptPurpose[]): ReadonlyMap<string, ReceiptPurpose> {
  const byName = new Map<string, ReceiptPurpose>();
  const answered = new Set<string>();
  for (const each of purposes) {
    const { purpose, policy, from, dueOn } = each;
    parseDay(from);
    if (dueOn !== undefined) parseDay(dueOn);
    const twice = byName.has(purpose) ? purpose : policy !== null && answered.has(policy) ? policy : undefined;
    if (twice !== undefined) throw failure('DZ602', { what: 'purposes', key: twice }, ['purposes', purpose]);
    byName.set(purpose, each);
    if (policy !== null) answered.add(policy);
  }
  return byName;
}
