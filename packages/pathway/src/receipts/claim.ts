import { failure, parseMoney, text, type Money } from '@dzfp/core';
import type { HouseholdAssessment, NamedFact, Quoted } from '@dzfp/core/engine';
import { policyIncomeOwed } from '../policy-income-owed.ts';
import type { PlacedReceipt } from './place-receipts.ts';
import type { ReceiptPurpose } from './receipt-purpose.ts';

/** What one policy owes one member, or the household as a whole, and the receipts that answer it. */
export interface Claim {
  /** The policy as the assessment quotes it; undefined when the assessment does not say what it owes. */
  readonly about: Quoted | undefined;
  readonly member: number | undefined;
  readonly purpose: ReceiptPurpose | undefined;
  /** What is decided to be owed. */
  readonly due: Money;
  /** Whether the policy subtracted what was received itself. */
  readonly net: boolean;
  /** Whether it may owe more, or anything: something is undecided. */
  readonly open: boolean;
  /** The facts that it waits for. */
  readonly ask: readonly NamedFact[];
  readonly received: Money;
  readonly receipts: readonly PlacedReceipt[];
}

/**
 * Sorts an assessment and the receipts of its household into claims. Only what is owed in money can be compared; the sum that
 * `pathway/policy-income-owed` makes of all claims is none itself.
 *
 * @throws DzfpError DZ114 a purpose answers a policy that has subtracted what was received
 */
export function claimsOf(
  { owed, notOwed, undecided }: HouseholdAssessment,
  receipts: readonly PlacedReceipt[],
  purposes: ReadonlyMap<string, ReceiptPurpose>,
): readonly Claim[] {
  const answering = new Map([...purposes.values()].map((each) => [each.policy, each]));
  const asWhole = new Set(
    [...owed, ...notOwed, ...undecided].flatMap(({ policy, member }) => (member === undefined ? [policy] : [])),
  );
  const claims = new Map<string, Claim>();
  const add = (key: string, place: number | undefined, change: (claim: Claim) => Partial<Claim>): void => {
    const purpose = answering.get(key) ?? purposes.get(key);
    const member = purpose?.paidTo === 'household' || asWhole.has(key) ? undefined : place;
    const at = `${key} ${member ?? ''}`;
    const claim = claims.get(at) ?? { ...nothingYet, member, purpose };
    claims.set(at, { ...claim, ...change(claim) });
  };
  for (const each of owed) {
    if (each.unit !== 'yuan' || each.policy === policyIncomeOwed.id) continue;
    const net = each.netOfReceipts === true;
    const answer = answering.get(each.policy);
    if (net && answer !== undefined) throw subtractedTwice(answer.purpose, each.policy);
    add(each.policy, each.member, ({ about, due }) => ({
      about: { ...each, illustrative: each.illustrative || about?.illustrative === true },
      due: (due + parseMoney(String(each.what))) as Money,
      net,
    }));
  }
  // What is not owed, or not decided, is compared only where money of its purpose may have come.
  for (const each of notOwed)
    if (answering.has(each.policy)) add(each.policy, each.member, ({ about = each }) => ({ about }));
  for (const each of undecided)
    if (answering.has(each.policy))
      add(each.policy, each.member, ({ about = each, ask }) => ({ about, open: true, ask: [...ask, ...each.ask] }));
  for (const each of receipts)
    add(purposes.get(each.purpose)?.policy ?? each.purpose, each.member, (claim) => ({
      received: (claim.received + each.amount) as Money,
      receipts: [...claim.receipts, each],
    }));
  return [...claims.values()];
}

const nothingYet = {
  about: undefined,
  due: 0 as Money,
  net: false,
  open: false,
  ask: [],
  received: 0 as Money,
  receipts: [],
} as const;

function subtractedTwice(purpose: string, policy: string): Error {
  const reason = text(
    '该政策的应享已扣除实享，不得再扣',
    'the policy has subtracted what was received, which must not be subtracted again',
  );
  return failure('DZ114', { field: purpose, other: policy, reason }, ['purposes', purpose]);
}
