/**
 * The engine: plugins put together, asked by id, and the assessment of a whole household.
 *
 * @module @dzfp/core/engine
 */
export { assessmentHtml, assessmentText, type CardSection } from './assess/assessment-card.ts';
export type { Assessable, AssessedAt } from './assess/assess.ts';
export type {
  Alert,
  HouseholdAssessment,
  NamedFact,
  NotOwed,
  Owed,
  Quoted,
  Undecided,
} from './assess/household-assessment.ts';
export {
  createEngine,
  type Circumstances,
  type Engine,
  type EngineOptions,
  type Gap,
  type InputOf,
  type OutputOf,
  type StateOf,
} from './plugin/engine.ts';
