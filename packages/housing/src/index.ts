/**
 * 住房安全: screening, appraisal and renovation of dwellings, and the standing guarantee after it (clauses 7.1 and 7.2).
 *
 * @module @dzfp/housing
 */
export { dwellingGrade, type GradeParameters } from './dwelling-grade.ts';
export {
  housingCoverage,
  type CohortParameters,
  type HousingCoverage,
  type StatusCoverage,
} from './housing-coverage.ts';
export { Actor } from './model/actor.ts';
export { Appraisal, DwellingGrade } from './model/appraisal.ts';
export { DangerousDwelling, RenovationDuty } from './model/dangerous-dwelling.ts';
export { Duty } from './model/duty.ts';
export { DwellingActs, NextAct, ThreeActs } from './model/dwelling-acts.ts';
export { DwellingEvent, EventKind } from './model/dwelling-event.ts';
export { DwellingList, type InspectionException, type ListedHousehold } from './model/dwelling-list.ts';
export { Ending } from './model/ending.ts';
export { Finding, type Part } from './model/finding.ts';
export { Grade } from './model/grade.ts';
export { HouseholdClass } from './model/household-class.ts';
export {
  QueueRequest,
  RenovationQueue,
  type Deciding,
  type NotQueued,
  type QueuedDwelling,
  type QueuePlace,
} from './model/queued-dwelling.ts';
export { AreaVerdict, RebuiltArea, RebuiltHouse } from './model/rebuilt-house.ts';
export { RenovatedHousehold, RenovationSubsidy } from './model/renovated-household.ts';
export { RenovationCase, type CaseState } from './model/renovation-case.ts';
export { SizeClass } from './model/size-class.ts';
export {
  ReInspections,
  TriggerRule,
  WatchedDwellings,
  type Inspection,
  type ReInspection,
} from './model/watched-dwellings.ts';
export { housing } from './plugin.ts';
export { reInspection, type ReInspectionParameters } from './re-inspection.ts';
export { rebuiltArea } from './rebuilt-area.ts';
export { type AreaParameters } from './rebuilt-area-parameters.ts';
export { renovationDuty } from './renovation-duty.ts';
export { renovationQueue, type QueueParameters } from './renovation-queue.ts';
export { renovationSubsidy } from './renovation-subsidy.ts';
export { type SubsidyBasis, type SubsidyParameters } from './renovation-subsidy-parameters.ts';
export { threeActs } from './three-acts.ts';
