/**
 * Plans: a formula with its parameters in whole numbers, step by step. Kernels, SQL, proofs and tests start here.
 *
 * @module @dzfp/core/plan
 */
export { joinGraphs, type GraphPart } from '../expression/join-graphs.ts';
export { mapRefs, refsOf, type Node } from '../expression/node.ts';
export { divideRounded } from '../quantity/rounding.ts';
export { firstDay, lastDay } from '../quantity/day.ts';
export { rateScale } from '../quantity/rate.ts';
export { readerOf, unreadable } from '../schema/read.ts';
export { inOrderOfNeeds } from '../assess/order-of-needs.ts';
export { sharedPlace } from '../policy/chain.ts';
export { formulaInside, insideFor } from '../policy/bound.ts';
export { withGraphs } from '../policy/with-graphs.ts';
export type { BoundFormula } from '../policy/bound.ts';
export type { Outcome, Runner } from '../policy/runner.ts';
export { rangesOf, type Range, type ReadShapes } from '../reading/ranges.ts';
export { compile, registersRead, registersWritten } from './compile.ts';
export { lower, registerOf, valueAt, type ParameterValues } from './lower.ts';
export type { Fraction, Load, Plan, Register, Step, Tariff } from './plan.ts';
export type { Given, Registers } from './registers.ts';
export { runnable } from './run.ts';
export { runExactly, type Exact } from './run-exact.ts';
