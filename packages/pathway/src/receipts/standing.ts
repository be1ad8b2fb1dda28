import { parseMoney, printMoney, type Money, type Wire } from '@dzfp/core';
import { bounds, type Extent } from '@dzfp/core/reading';
import type { Entitlement } from '../model/entitlement.ts';
import { policyIncomeOwed } from '../policy-income-owed.ts';
import type { Claim } from './claim.ts';

/** What is certain of a claim: between which ends the arrears lie, and what came beyond what is due. */
export interface Standing {
  readonly outstanding: { readonly least: Money; readonly most: Money };
  /** At least so much: more may have come that no list shows. */
  readonly overpaid: Money;
}

const bound = /* @__PURE__ */ policyIncomeOwed.with({});

/** Asks `pathway/policy-income-owed` for the bounds of one claim after another; equal claims are asked once. */
export function standings(on: string): (claim: Claim) => Standing {
  const known = new Map<string, Standing>();
  return (claim) => {
    const entitlements = entitlementsOf(claim, on);
    const key = JSON.stringify(entitlements);
    const standing = known.get(key) ?? boundsOf(entitlements, on);
    known.set(key, standing);
    return standing;
  };
}

/**
 * A claim as entitlements. Where the list may lack a payment, the part that came and the rest stand apart: of the rest it is not
 * known what came.
 */
function entitlementsOf(claim: Claim, on: string): readonly Wire<Entitlement>[] {
  const { due, net, purpose, received } = claim;
  const entitlement = (amount: number, came: number | undefined): Wire<Entitlement> => ({
    name: claim.about?.title.zh.slice(0, 64) ?? '',
    due: printMoney(amount as Money),
    ...(net ? { dueOn: on } : purpose?.dueOn === undefined ? {} : { dueOn: purpose.dueOn }),
    ...(came === undefined ? {} : { received: printMoney(came as Money) }),
  });
  if (net) return [entitlement(due, 0)];
  if (received >= due || purpose?.whole === true) return [entitlement(due, received)];
  return [...(received > 0 ? [entitlement(received, received)] : []), entitlement(due - received, undefined)];
}

function boundsOf(entitlements: readonly Wire<Entitlement>[], on: string): Standing {
  const { outstanding, overpaid } = bounds(bound, { on, entitlements }).results;
  return {
    outstanding: { least: end(outstanding, 'least'), most: end(outstanding, 'most') },
    overpaid: end(overpaid, 'least'),
  };
}

function end(of: Extent | undefined, which: 'least' | 'most'): Money {
  return parseMoney(String(of?.decided === false && 'least' in of ? of[which] : of?.decided === true ? of.value : ''));
}
