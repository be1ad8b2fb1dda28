/**
 * 保障性扶贫: last-resort guarantee, comprehensive social assistance, pension contributions and village posts (clauses 8.1 to 8.4).
 *
 * @module @dzfp/safety-net
 */
export { comprehensiveAssistance } from './comprehensive-assistance.ts';
export { Received, Referral, Request } from './model/referral.ts';
export type { ComprehensiveParameters } from './comprehensive-parameters.ts';
export type { AgeReading, ContributionParameters } from './contribution-parameters.ts';
export type { DibaoFloors, GrowthReading } from './dibao-floor-parameters.ts';
export { dibaoStandard, type BindingFloor, type NextStandard, type StandardSetting } from './dibao-standard.ts';
export type { StandardInForce } from './dibao-standard-parameters.ts';
export { dibaoTopUp, type DibaoTopUp } from './dibao-top-up.ts';
export { instantHelp } from './instant-help.ts';
export { InstantCase, InstantHelp, type InstantParameters } from './model/instant-case.ts';
export { lastResortCoverage, type LastResortCoverage } from './last-resort-coverage.ts';
export { lastResortDuty } from './last-resort-duty.ts';
export {
  GuardedMember,
  LastResortDuty,
  LastResortHousehold,
  type LastResortParameters,
} from './model/guarded-household.ts';
export { Approver } from './model/approver.ts';
export { Assistance, Bureau, Need, Paper } from './model/assistance.ts';
export { CareGrade } from './model/care-grade.ts';
export { ContributionState } from './model/contribution-state.ts';
export { Contributor } from './model/contributor.ts';
export { DibaoBand } from './model/dibao-band.ts';
export { DibaoHousehold } from './model/dibao-household.ts';
export { FundMovement, type MovementKind } from './model/fund-movement.ts';
export { Hardship } from './model/hardship.ts';
export { LastResortLists, ListedPerson, type RegisteredPerson } from './model/last-resort-lists.ts';
export { PostDemand, ServedPerson, type PostHolder, type Refusal, type Way } from './model/post-demand.ts';
export { PostMonth, type ServiceDone } from './model/post-month.ts';
export { PostService } from './model/post-service.ts';
export { RecipientClass } from './model/recipient-class.ts';
export { Series } from './model/series.ts';
export { StandardPeriod } from './model/standard-period.ts';
export { TekunPerson } from './model/tekun-person.ts';
export { TemporaryNeed } from './model/temporary-need.ts';
export { pensionContribution, type PensionContribution } from './pension-contribution.ts';
export { pensionCoverage } from './pension-coverage.ts';
export { ContributionLine, ContributionRoll, ListedTwice, PensionCoverage } from './model/contribution-roll.ts';
export { pensionEstimate } from './pension-estimate.ts';
export { ContributionHistory, PensionEstimate } from './model/contribution-history.ts';
export type { EstimateParameters } from './pension-estimate-parameters.ts';
export { safetyNet } from './plugin.ts';
export { postAssignment } from './post-assignment.ts';
export {
  type AssignmentParameters,
  Placement,
  PostAssignment,
  PostRoom,
  Unserved,
  UnservedReason,
} from './model/post-placement.ts';
export { postEligibility } from './post-eligibility.ts';
export { PostCandidate, PostEligibility, type PostParameters, PostReason } from './model/post-candidate.ts';
export type { PayRule, PostServiceParameters } from './post-parameters.ts';
export { postService, type PostServiceResult } from './post-service.ts';
export { serviceHours } from './service-hours.ts';
export {
  ExaminedHours,
  HourClaim,
  HourClaims,
  PaidHour,
  Purse,
  type PurseOrder,
  RefusedHour,
} from './model/service-hour.ts';
export type { TekunParameters } from './tekun-parameters.ts';
export { tekunSupport, type TekunSupport } from './tekun-support.ts';
export { temporaryAssistance, type TemporaryAssistance } from './temporary-assistance.ts';
export type { Multiples, TemporaryParameters } from './temporary-parameters.ts';
export type { TopUpMethod, TopUpParameters } from './top-up-parameters.ts';
export { townshipFund } from './township-fund.ts';
export { BookedMovement, type FundParameters, FundState, MovementOutcome } from './model/fund-state.ts';
