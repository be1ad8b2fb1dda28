/**
 * 健康扶贫: enrolment, one-stop settlement, premium subsidy and free treatment (clauses 6.1 to 6.4).
 *
 * @module @dzfp/medical
 */
export { annualSettlement, type SettledStay, type YearOfStays } from './annual-settlement.ts';
export {
  billReconciliation,
  type BillPayment,
  type BillReconciliation,
  type PostedBill,
} from './bill-reconciliation.ts';
export { burdenGuarantee, type GuaranteeParameters } from './burden-guarantee.ts';
export { burdenLimit, type Burden, type BurdenAgainstLimit } from './burden-limit.ts';
export { coverageGap, type CoverageGap } from './coverage-gap.ts';
export {
  freeTreatment,
  type Condition,
  type FreeTreatment,
  type FreeTreatmentParameters,
  type FreeTreatmentReason,
  type Patient,
  type PoorGroup,
} from './free-treatment.ts';
export { inpatientSettlement } from './inpatient-settlement.ts';
export {
  insuranceFinancing,
  type Financing,
  type FinancingParameters,
  type InsuredYear,
} from './insurance-financing.ts';
export { BenefitClass, benefitClass } from './model/benefit-class.ts';
export { Contribution } from './model/contribution.ts';
export { CoverageRecord, type CoveragePeriod, type DayThatMatters } from './model/coverage-record.ts';
export { GuaranteeVerdict, Verdict } from './model/guarantee-verdict.ts';
export { HospitalTier } from './model/hospital-tier.ts';
export { InpatientStay } from './model/inpatient-stay.ts';
export { Payer, payers } from './model/payer.ts';
export { Settlement } from './model/settlement.ts';
export { YearOfCare, type ByPayer } from './model/year-of-care.ts';
export { startOfYear, YearToDate } from './model/year-to-date.ts';
export { withinAnnualCap } from './payer/annual-cap.ts';
export { basicInsurance } from './payer/basic-insurance.ts';
export { commercialSupplement } from './payer/commercial-supplement.ts';
export { criticalIllness } from './payer/critical-illness.ts';
export { hospitalRelief } from './payer/hospital-relief.ts';
export { medicalAssistance } from './payer/medical-assistance.ts';
export { medical } from './plugin.ts';
export { type IncreaseReading, type PremiumParameters } from './premium-parameters.ts';
export { premiumSubsidy, type PremiumSubsidy } from './premium-subsidy.ts';
export {
  settlementParameters,
  type BurdenBase,
  type BurdenRelation,
  type SettlementParameters,
  type TransferRule,
} from './settlement-parameters.ts';
