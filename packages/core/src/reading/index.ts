/**
 * Readings of a policy: what a formula says beside its answer.
 *
 * @module @dzfp/core/reading
 */
export { bounds, type BoundsOf, type Extent } from './bounds.ts';
export { explain, type ExplainedStep, type Explanation, type StepKind } from './explain.ts';
export { explanationText } from './explanation-text.ts';
export { questions, type Question } from './questions.ts';
