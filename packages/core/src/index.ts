/**
 * Quantities, formulas, policies, parameters and the engine: what every domain package of `@dzfp` is written with.
 *
 * @module @dzfp/core
 */
export { text, type Language, type Text } from './text.ts';
export type { ErrorCode, ErrorInfo } from './error/codes.ts';
export { describeError, describeIssue } from './error/describe.ts';
export { DzfpError, failure } from './error/dzfp-error.ts';
export { issue, maskPersonal, type Detail, type Issue } from './error/issue.ts';
export * from './quantity/index.ts';
export * from './schema/index.ts';
export { date, no, noRate, nothing, number, yes, yuan } from './expression/constants.ts';
export { label, type ChoiceTerm } from './expression/choice-term.ts';
export type { BandsTerm } from './expression/bands-term.ts';
export type { CountTerm } from './expression/count-term.ts';
export type { DayTerm } from './expression/day-term.ts';
export type { ListTerm } from './expression/list-term.ts';
export type { MoneyTerm, UnroundedMoneyTerm } from './expression/money-term.ts';
export { onlyWhen, type PerhapsTerm } from './expression/perhaps-term.ts';
export type { RateTerm } from './expression/rate-term.ts';
export type { RatioTerm } from './expression/ratio-term.ts';
export type { TableTerm } from './expression/table-term.ts';
export type { FlagTerm, Term, ValueTerm } from './expression/term.ts';
export type { TextTerm } from './expression/term-at.ts';
export type { TermOf, TermsOf } from './expression/terms-of.ts';
export type { Graph } from './expression/graph.ts';
export type { Node } from './expression/node.ts';
export {
  combineBooks,
  type Fill,
  type ParameterBook,
  type ParameterEntry,
  type Setting,
  type SourcedValue,
} from './parameter/book.ts';
export { coverageGaps, type CoverageGap } from './parameter/coverage.ts';
export { lookUp } from './parameter/look-up.ts';
export type { Place } from './parameter/steady-periods.ts';
export { timelineOf, type ValueStretch } from './parameter/timeline.ts';
export { lineOf, type Jurisdiction } from './parameter/jurisdiction.ts';
export { parameter, type Parameter, type ParametersOf } from './parameter/parameter.ts';
export type { Source, Standing } from './parameter/source.ts';
export type { Assessment, Situation } from './policy/assessment.ts';
export type { Bound, BoundBase, BoundCarried, BoundFormula, Safe } from './policy/bound.ts';
export type { Card, Subject } from './policy/card.ts';
export type { Cliff } from './policy/cliff.ts';
export { chain, type Chain, type ChainValues, type Link } from './policy/chain.ts';
export { defineCarriedPolicy, type CarriedPolicyDefinition } from './policy/define-carried-policy.ts';
export { definePolicy, type PolicyDefinition } from './policy/define-policy.ts';
export { defineProcedure, type ProcedureDefinition } from './policy/define-procedure.ts';
export type { Delegation, DelegationFinding } from './policy/delegation.ts';
export { delegationsOverTime, type BoundStretch, type BoundTimeline } from './policy/delegations-over-time.ts';
export { evaluate } from './policy/evaluate.ts';
export type { Example, RefusedExample, WorkedExample } from './policy/example.ts';
export { isGuarantee, type Decision, type Guarantee, type Law, type Monotone, type Pledge } from './policy/law.ts';
export type { AnyFormula, AnyPolicy, CarriedPolicy, Carry, Policy, Procedure, ProcedureLaw } from './policy/policy.ts';
export type { Requirement } from './policy/requirement.ts';
export { resettle, type Difference, type Version } from './policy/resettle.ts';
export {
  apiVersion,
  definePlugin,
  type AnyPlugin,
  type Plugin,
  type PluginDefinition,
  type Replacement,
} from './plugin/plugin.ts';
