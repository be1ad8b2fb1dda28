/**
 * Proofs of laws by a solver. Needs `z3-solver` beside the testkit.
 *
 * @module @dzfp/testkit/prove
 */
export { differingOutputs } from './conformance.ts';
export type { Counterexample } from './counterexample.ts';
export { proveAll, whatIsProved, type PolicyProofs, type ProofLine } from './policy-proofs.ts';
export { prove, type ProveOptions, type Verdict } from './prove.ts';
export { questionOf, type AnyLaw, type Question } from './question.ts';
export { distinguish, type Distinction } from './distinguish.ts';
export { toldApart, type Apart } from './told-apart.ts';
export { endZ3 } from './z3.ts';
