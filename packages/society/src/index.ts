/**
 * 社会扶贫: donations, firms and villages, consumption assistance (area 10).
 *
 * @module @dzfp/society
 */
export { consumption, type ConsumptionParameters } from './consumption.ts';
export { donationMatch } from './donation-match.ts';
export { donationTrace, type TraceParameters } from './donation-trace.ts';
export { enterprisePairing, type PairingParameters } from './enterprise-pairing.ts';
export { householdNeed } from './household-need.ts';
export {
  ConsumptionReport,
  OrderBook,
  type AidOrder,
  type LateMoney,
  type ProducerSales,
} from './model/consumption.ts';
export {
  DonationAccount,
  DonationBook,
  type Donation,
  type Finding,
  type FindingKind,
  type Movement,
  type MovementKind,
  type Statement,
} from './model/donation-book.ts';
export {
  Condition,
  Heading,
  MatchPlan,
  MatchRound,
  type Gift,
  type Match,
  type Need,
  type OpenReason,
} from './model/donation-match.ts';
export { HouseholdNeed, NeedVerdict } from './model/household-need.ts';
export {
  FirmPlan,
  FirmRound,
  type FirmPair,
  type LackingVillage,
  type NamedItem,
  type WillingFirm,
} from './model/pairing.ts';
export {
  PromiseBook,
  PromiseReport,
  PromiseState,
  type FirmPromise,
  type KeptPart,
  type PromiseLine,
} from './model/promise.ts';
export { society } from './plugin.ts';
export { promiseLedger } from './promise-ledger.ts';
