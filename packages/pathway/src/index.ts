/**
 * 规范脱贫路径: look-back, income, exit, the register and its five clarities (clauses 1.1 to 1.4), and the preamble's
 * 三个不减 and 三位一体 (0.1, 0.2).
 *
 * @module @dzfp/pathway
 */
export { drinkingWater } from './drinking-water.ts';
export { DrinkingWater, WaterSupply } from './model/water-supply.ts';
export { type DrinkingWaterParameters } from './drinking-water-parameters.ts';
export { exitAssessment } from './exit-assessment.ts';
export { type ExitParameters, type LineRelation } from './exit-parameters.ts';
export { fiveClarities, type FiveClarities } from './five-clarities.ts';
export { lookBack, type LookBack } from './look-back.ts';
export { type LookBackParameters, type LookBackWindow } from './look-back-parameters.ts';
export { lookBackVisit, type HouseholdVisit, type LookBackVisit } from './look-back-visit.ts';
export { ClarityRecord, type RecordPart } from './model/clarity-record.ts';
export { CostKind } from './model/cost-kind.ts';
export { DwellingVisit } from './model/dwelling-visit.ts';
export { ExitAssessment } from './model/exit-assessment.ts';
export { ExitFacts } from './model/exit-facts.ts';
export { IncomeKind } from './model/income-kind.ts';
export { IncomeYear, type CostItem, type IncomeItem } from './model/income-year.ts';
export { LookBackRound, type ToVisit } from './model/look-back-round.ts';
export { MeasureNature } from './model/measure-nature.ts';
export { Pillar } from './model/pillar.ts';
export { RectificationAct, RectificationEntry, RectificationSoFar, RectificationStage } from './model/rectification.ts';
export { RegisterAxes } from './model/register-axes.ts';
export { RegisterPlace, registerPlaces } from './model/register-place.ts';
export { StatusSoFar, StatusStep, type Notice } from './model/status-step.ts';
export { netIncome } from './net-income.ts';
export { NetIncome } from './model/net-income.ts';
export { type NetIncomeParameters } from './net-income-parameters.ts';
export { pillarMix } from './pillar-mix.ts';
export { PillarMix, TaggedMeasure, TaggedMeasures } from './model/tagged-measure.ts';
export { pathway } from './plugin.ts';
export { policyIncomeOwed } from './policy-income-owed.ts';
export { Entitlement, Entitlements, PolicyIncomeOwed } from './model/entitlement.ts';
export { receiptComparison, type ReceiptComparison } from './receipts/compare-receipts.ts';
export { placeReceipts, type PlacedReceipt, type PlacedReceipts, type Unplaced } from './receipts/place-receipts.ts';
export { Receipt, Receipts } from './receipts/receipt.ts';
export { receiptStates, type ReceiptLine, type ReceiptState } from './receipts/receipt-line.ts';
export type { ReceiptPurpose } from './receipts/receipt-purpose.ts';
export { receiptSum, type ReceiptSum } from './receipts/receipt-sum.ts';
export { receiptSection } from './receipts/receipt-section.ts';
export { povertyLine } from './poverty-line.ts';
export { AgainstTheLine, IncomeOfYear } from './model/against-the-line.ts';
export { type PovertyLineParameters } from './poverty-line-parameters.ts';
export { rectificationLedger } from './rectification-ledger.ts';
export { Ledger, LedgerStanding, Shortfall, ShortfallKind } from './model/shortfall.ts';
export { rectificationStep, type RectificationStep } from './rectification-step.ts';
export { registerStanding, type RegisterStanding, type RegisterStandingParameters } from './register-standing.ts';
export { satisfaction, type SatisfactionParameters } from './satisfaction.ts';
export { Questionnaire, Satisfaction, Survey, SurveyAnswer, SurveyMode } from './model/survey.ts';
export { statusChange } from './status-change.ts';
export { StatusChange, StatusObstacle } from './model/status-outcome.ts';
export { type StatusChangeParameters } from './status-change-parameters.ts';
export { threeHavesThreeCleans, type ThreeCleansParameters } from './three-haves-three-cleans.ts';
export { CleansStanding, ThreeHavesThreeCleans } from './model/cleans-standing.ts';
export { threeReductions } from './three-reductions.ts';
export { ThreeReductions, TwoYears, Zeal } from './model/two-years.ts';
export { villageExit } from './village-exit.ts';
export { VillageExit, VillageFacts } from './model/village-facts.ts';
export { type VillageExitParameters } from './village-exit-parameters.ts';
