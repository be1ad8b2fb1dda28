/**
 * 扶贫协作: agreements, the money of a partnership, labour (area 11).
 *
 * @module @dzfp/cooperation
 */
export { agreementItem } from './agreement-item.ts';
export { agreementProgress } from './agreement-progress.ts';
export { bookReconciliation } from './book-reconciliation.ts';
export { labourPlacement } from './labour-placement.ts';
export { AgreementItem, Direction, ItemKind, ItemProgress } from './model/agreement-item.ts';
export {
  Agreement,
  AgreementProgress,
  type Achievement,
  type FundsLine,
  type ItemLine,
  type ReportedFunds,
  type ReportedItem,
} from './model/agreement.ts';
export { PartnerAccount, PartnerLedger } from './model/partner-ledger.ts';
export {
  JobPlace,
  PlacedWorker,
  PlacementPlan,
  PlacementRound,
  PlacementVerdict,
  type JobOffer,
  type JobSeeker,
} from './model/placement.ts';
export {
  Reconciliation,
  TwoBooks,
  type BookDifference,
  type BookLine,
  type DifferenceKind,
} from './model/two-books.ts';
export { partnerFund } from './partner-fund.ts';
export { type PlacementParameters, type StabilityParameters } from './placement-parameters.ts';
export { placementStability } from './placement-stability.ts';
export { cooperation } from './plugin.ts';
