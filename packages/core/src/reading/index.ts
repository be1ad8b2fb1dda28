/**
 * Readings of a policy: what a formula says beside its answer.
 *
 * @module @dzfp/core/reading
 */
export { bounds, type BoundsOf, type Extent } from './bounds.ts';
export {
  breakpoints,
  type Breakpoint,
  type BreakpointsOf,
  type EvenStretch,
  type OpenStretch,
  type TurningStep,
} from './breakpoint/breakpoints.ts';
export type { Along } from './breakpoint/question.ts';
export type { Turning } from './breakpoint/turning-step.ts';
export {
  explain,
  type ExplainedStep,
  type Explanation,
  type Provenance,
  type StepCard,
  type StepKind,
} from './explain.ts';
export { outlineOf, type Outline, type OutlinedStep, type ResultCard } from './outline.ts';
export { shown } from './shown.ts';
export { explanationText } from './explanation-text.ts';
export { questions, type Question } from './questions.ts';
export { formulaTex, type NamedStep } from './formula-tex.ts';
export { prose, type Prose, type ProseStep } from './prose.ts';
export { whatChanged, type ValueChange, type WhatChanged } from './change/what-changed.ts';
export type { FlippedCase, FlippedField } from './change/flipped-cases.ts';
