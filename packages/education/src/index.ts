/**
 * 教育扶贫: aid at every stage, vocational support, student loans, three-for-one pairing and dropouts (clauses 5.1 to 5.5).
 *
 * @module @dzfp/education
 */
export { aidBudget, type AidBudget, type AidBudgetParameters, type AidedStageOfCounty } from './aid-budget.ts';
export { aidCoverage, type AidCoverage, type StageCoverage } from './aid-coverage.ts';
export { aidProcess, type AidProcessParameters, type AidProgress, type PaperMissing } from './aid-process.ts';
export { aidStepDuties, type AidStepDuty } from './aid-steps.ts';
export { type DropoutParameters } from './dropout-parameters.ts';
export { dropoutRisk, type DropoutRisk } from './dropout-risk.ts';
export { helpRecord, type HelpRecordParameters, type HelpStanding } from './help-record.ts';
export { type HelperCapacity } from './helper-capacity.ts';
export { loanFunnel, type LoanFunnel, type LoanList, type StudentOnLoanList } from './loan-funnel.ts';
export { loanRepayment } from './loan-repayment.ts';
export { type LoanRepaymentParameters } from './loan-repayment-parameters.ts';
export { AidCase, AidStep, aidStepNames, type AidDates, type AidPapers, type ByStep } from './model/aid-case.ts';
export { AidedPupil } from './model/aided-pupil.ts';
export { AidGroup } from './model/aid-group.ts';
export { AidTier } from './model/aid-tier.ts';
export { PupilsToReach, type PupilToReach } from './model/coverage-of-pupils.ts';
export { Degree } from './model/degree.ts';
export { DropoutLevel } from './model/dropout-level.ts';
export { HelpRecord, type ActOfHelp, type HelperSpan } from './model/help-record.ts';
export { HelperKind, helperKinds } from './model/helper-kind.ts';
export { LoanCase, LoanDecision, LoanLevel } from './model/loan-case.ts';
export { LoanContract, type LoanPayment } from './model/loan-contract.ts';
export { LoanStep } from './model/loan-step.ts';
export { Locality } from './model/locality.ts';
export {
  Pairing,
  PairingRound,
  type Helper,
  type HelpPair,
  type MissingHelper,
  type NoHelperReason,
  type PairedPupil,
  type StandingPair,
} from './model/pairing-round.ts';
export { Attendance, PupilAtRisk, type Persuasion } from './model/pupil-at-risk.ts';
export { CountiesToRecruit, RecruitmentTarget, type CountyHelpers, type RecruitmentRow } from './model/recruitment.ts';
export { RepaymentSchedule, type RepaymentKind, type RepaymentRow } from './model/repayment-schedule.ts';
export {
  RegisterAndRoll,
  RollComparison,
  type DoubleEntry,
  type RegisteredChild,
  type RollEntry,
} from './model/roll.ts';
export { Scholarship } from './model/scholarship.ts';
export { SchoolRecord } from './model/school-record.ts';
export { aidedStages, Stage } from './model/stage.ts';
export { SchoolTerm, VocationalLevel, VocationalStudent } from './model/vocational-student.ts';
export { education } from './plugin.ts';
export { recruitmentTarget, type RecruitmentParameters } from './recruitment-target.ts';
export { rollComparison } from './roll-comparison.ts';
export { schoolStage, type SchoolStage } from './school-stage.ts';
export { type SchoolStageParameters } from './school-stage-parameters.ts';
export { type SchoolYearParameters } from './school-year.ts';
export { studentAid, type StudentAid } from './student-aid.ts';
export { type StudentAidParameters } from './student-aid-parameters.ts';
export { studentLoan, type StudentLoan, type StudentLoanParameters } from './student-loan.ts';
export { threeForOne } from './three-for-one.ts';
export { type ThreeForOneParameters } from './three-for-one-parameters.ts';
export { vocationalSupport, type VocationalParameters, type VocationalSupport } from './vocational-support.ts';
