/**
 * 规范脱贫路径: look-back, income, exit, the register and its five clarities (clauses 1.1 to 1.4), and the preamble's
 * 三个不减 and 三位一体 (0.1, 0.2).
 *
 * @module @dzfp/pathway
 */
export { drinkingWater, type DrinkingWater, type WaterSupply } from './drinking-water.ts';
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
export { netIncome, type NetIncome } from './net-income.ts';
export { type NetIncomeParameters } from './net-income-parameters.ts';
export { pillarMix, type PillarMix, type TaggedMeasure, type TaggedMeasures } from './pillar-mix.ts';
export { pathway } from './plugin.ts';
export { policyIncomeOwed, type Entitlement, type Entitlements, type PolicyIncomeOwed } from './policy-income-owed.ts';
export { povertyLine, type AgainstTheLine, type IncomeOfYear } from './poverty-line.ts';
export { type PovertyLineParameters } from './poverty-line-parameters.ts';
export {
  rectificationLedger,
  type Ledger,
  type LedgerStanding,
  type Shortfall,
  type ShortfallKind,
} from './rectification-ledger.ts';
export { rectificationStep, type RectificationStep } from './rectification-step.ts';
export { registerStanding, type RegisterStanding, type RegisterStandingParameters } from './register-standing.ts';
export {
  satisfaction,
  type Questionnaire,
  type Satisfaction,
  type SatisfactionParameters,
  type Survey,
  type SurveyAnswer,
  type SurveyMode,
} from './satisfaction.ts';
export { statusChange, type StatusChange, type StatusObstacle } from './status-change.ts';
export { type StatusChangeParameters } from './status-change-parameters.ts';
export {
  threeHavesThreeCleans,
  type CleansStanding,
  type ThreeCleansParameters,
  type ThreeHavesThreeCleans,
} from './three-haves-three-cleans.ts';
export { threeReductions, type ThreeReductions, type TwoYears, type Zeal } from './three-reductions.ts';
export { villageExit, type VillageExit, type VillageFacts } from './village-exit.ts';
export { type VillageExitParameters } from './village-exit-parameters.ts';
