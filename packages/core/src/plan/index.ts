/**
 * Plans: a formula with its parameters in whole numbers, step by step. Kernels, SQL, proofs and tests start here.
 *
 * @module @dzfp/core/plan
 */
export { joinGraphs, type GraphPart } from '../expression/join-graphs.ts';
export { refsOf } from '../expression/node.ts';
export { formulaInside } from '../policy/bound.ts';
export type { BoundFormula } from '../policy/bound.ts';
export type { Outcome, Runner } from '../policy/runner.ts';
export { compile } from './compile.ts';
export { lower, type ParameterValues } from './lower.ts';
export type { Fraction, Load, Plan, Register, Step, Tariff } from './plan.ts';
export type { Given, Registers } from './registers.ts';
export { runnable } from './run.ts';
export { runExactly, type Exact } from './run-exact.ts';
