import { printMoney } from '@dzfp/core';
import type { HouseholdAssessment } from '@dzfp/core/engine';
import { claimsOf, type Claim } from './claim.ts';
import type { PlacedReceipt } from './place-receipts.ts';
import type { ReceiptLine, ReceiptState } from './receipt-line.ts';
import { purposesByName, type ReceiptPurpose } from './receipt-purpose.ts';
import { standings, type Standing } from './standing.ts';

/** Compares one household after another. */
export type ReceiptComparison = (
  assessment: HouseholdAssessment,
  received: readonly PlacedReceipt[] | undefined,
) => readonly ReceiptLine[];

/**
 * Prepares the comparison of what assessments say is owed with what is known to have come (应享与实享比对). What is owed and what
 * is short is in money; a right that was given leaves no receipt.
 *
 * @param on - the day of the assessments
 * @throws DzfpError DZ602 a purpose, or the policy it answers, is there twice
 */
export function receiptComparison(purposes: readonly ReceiptPurpose[], on: string): ReceiptComparison {
  const known = purposesByName(purposes);
  const standingOf = standings(on);
  return (assessment, received = []) =>
    claimsOf(assessment, received, known).flatMap((claim) => lineOf(claim, standingOf) ?? []);
}

function lineOf(claim: Claim, standingOf: (claim: Claim) => Standing): ReceiptLine | undefined {
  const { about, member, purpose, due, open, ask, received, receipts } = claim;
  if (received === 0 && due === 0) return undefined;
  const base = {
    ...policyOf(claim),
    ...(member === undefined ? {} : { member }),
    illustrative: about?.illustrative ?? false,
    ...(received > 0 || purpose?.whole === true ? { received: printMoney(received) } : {}),
    receipts: receipts.map(({ serial }) => serial),
    ask,
  };
  if (about === undefined) return { ...base, state: 'unasked' };
  const standing = standingOf(claim);
  // What is more than the decided part may answer what is still open.
  if (open && standing.overpaid > 0)
    return { ...base, ...(due > 0 ? { due: printMoney(due) } : {}), state: 'undecided' };
  const { least, most } = standing.outstanding;
  return {
    ...base,
    state: stateOf(claim, standing),
    due: printMoney(due),
    outstanding: { least: printMoney(least), most: printMoney(most) },
    overpaid: printMoney(standing.overpaid),
  };
}

function policyOf({ about, purpose }: Claim): Pick<ReceiptLine, 'policy' | 'title' | 'clauses'> {
  if (about !== undefined) return { policy: about.policy, title: about.title, clauses: about.clauses };
  const { purpose: name = '', clauses = [] } = purpose ?? {};
  return { title: { zh: name, en: name }, clauses };
}

function stateOf({ due, received }: Claim, { outstanding, overpaid }: Standing): ReceiptState {
  if (due === 0) return 'notOwed';
  if (overpaid > 0) return 'overpaid';
  if (outstanding.least > 0) return 'short';
  if (outstanding.most > 0) return 'unknown';
  return received >= due ? 'received' : 'notDue';
}
