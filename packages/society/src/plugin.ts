import { definePlugin, text, type Plugin } from '@dzfp/core';
import { consumption } from './consumption.ts';
import { donationMatch } from './donation-match.ts';
import { donationTrace } from './donation-trace.ts';
import { enterprisePairing } from './enterprise-pairing.ts';
import { householdNeed } from './household-need.ts';
import { promiseLedger } from './promise-ledger.ts';

/** 社会扶贫: the policies of area 10 for an engine. It brings no values; a place's book does. */
export const society: Plugin<
  'society',
  readonly [
    typeof donationMatch,
    typeof donationTrace,
    typeof householdNeed,
    typeof enterprisePairing,
    typeof promiseLedger,
    typeof consumption,
  ]
> = /* @__PURE__ */ definePlugin({
  name: 'society',
  title: text('社会扶贫', 'Help from society'),
  policies: [donationMatch, donationTrace, householdNeed, enterprisePairing, promiseLedger, consumption],
});
