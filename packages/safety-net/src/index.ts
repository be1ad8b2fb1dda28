/**
 * 保障性扶贫: last-resort guarantee, comprehensive social assistance, pension contributions and village posts (clauses 8.1 to 8.4).
 *
 * @module @dzfp/safety-net
 */
export { comprehensiveAssistance } from './comprehensive-assistance.ts';
export type { ComprehensiveParameters } from './comprehensive-parameters.ts';
export type { AgeReading, ContributionParameters } from './contribution-parameters.ts';
export type { DibaoFloors, GrowthReading } from './dibao-floor-parameters.ts';
export { dibaoGuarantee } from './dibao-guarantee.ts';
export type { StandardInForce } from './dibao-standard-parameters.ts';
export { dibaoStandard } from './dibao-standard.ts';
export { dibaoTopUp, type DibaoTopUp } from './dibao-top-up.ts';
export { instantHelp } from './instant-help.ts';
export { lastResortCoverage } from './last-resort-coverage.ts';
export { lastResortDuty } from './last-resort-duty.ts';
export { Approver } from './model/approver.ts';
export { Assistance, Bureau, Need, Paper } from './model/assistance.ts';
export { CareGrade } from './model/care-grade.ts';
export { ContributionHistory, PensionEstimate } from './model/contribution-history.ts';
export { ContributionLine, ContributionRoll, ListedTwice, PensionCoverage } from './model/contribution-roll.ts';
export { ContributionState } from './model/contribution-state.ts';
export { Contributor } from './model/contributor.ts';
export { DibaoBand } from './model/dibao-band.ts';
export { DibaoHousehold } from './model/dibao-household.ts';
export { FundMovement, type MovementKind } from './model/fund-movement.ts';
export { BookedMovement, FundState, MovementOutcome, type FundParameters } from './model/fund-state.ts';
export {
  GuardedMember,
  LastResortDuty,
  LastResortHousehold,
  type LastResortParameters,
} from './model/guarded-household.ts';
export { Hardship } from './model/hardship.ts';
export { InstantCase, InstantHelp, type InstantParameters } from './model/instant-case.ts';
export { LastResortLists, ListedPerson, type RegisteredPerson } from './model/last-resort-lists.ts';
export { LastResortCoverage } from './model/last-resort-result.ts';
export { PostCandidate, PostEligibility, PostReason, type PostParameters } from './model/post-candidate.ts';
export { PlaceStandard, StandardVerdict } from './model/place-standard.ts';
export { PostDemand, ServedPerson, type PostHolder, type Refusal, type Way } from './model/post-demand.ts';
export { PostMonth, type ServiceDone } from './model/post-month.ts';
export {
  Placement,
  PostAssignment,
  PostRoom,
  Unserved,
  UnservedReason,
  type AssignmentParameters,
} from './model/post-placement.ts';
export { PostService } from './model/post-service.ts';
export { RecipientClass } from './model/recipient-class.ts';
export { Received, Referral, Request } from './model/referral.ts';
export { Series } from './model/series.ts';
export {
  ExaminedHours,
  HourClaim,
  HourClaims,
  PaidHour,
  Purse,
  RefusedHour,
  type PurseOrder,
} from './model/service-hour.ts';
export {
  CandidateCosts,
  StandardCandidates,
  type Candidate,
  type CandidateCost,
  type CountedHousehold,
} from './model/standard-candidates.ts';
export { StandardPeriod } from './model/standard-period.ts';
export { BindingFloor, NextStandard, StandardSetting } from './model/standard-setting.ts';
export { TekunPerson } from './model/tekun-person.ts';
export { TemporaryAssistance } from './model/temporary-decision.ts';
export { TemporaryNeed } from './model/temporary-need.ts';
export { pensionContribution, type PensionContribution } from './pension-contribution.ts';
export { pensionCoverage } from './pension-coverage.ts';
export type { EstimateParameters } from './pension-estimate-parameters.ts';
export { pensionEstimate } from './pension-estimate.ts';
export { safetyNet } from './plugin.ts';
export { postAssignment } from './post-assignment.ts';
export { postEligibility } from './post-eligibility.ts';
export type { PayRule, PostServiceParameters } from './post-parameters.ts';
export { postService, type PostServiceResult } from './post-service.ts';
export { serviceHours } from './service-hours.ts';
export { standardCandidates } from './standard-candidates.ts';
export type { TekunParameters } from './tekun-parameters.ts';
export { tekunSupport, type TekunSupport } from './tekun-support.ts';
export { temporaryAssistance } from './temporary-assistance.ts';
export type { Multiples, TemporaryParameters } from './temporary-parameters.ts';
export type { TopUpMethod, TopUpParameters } from './top-up-parameters.ts';
export { townshipFund } from './township-fund.ts';
