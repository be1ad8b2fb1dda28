/**
 * Laws, arbitraries and checks for policies written with `@dzfp/core`: one call of {@link testPolicy} tests a policy as the
 * library tests its own.
 *
 * @module @dzfp/testkit
 */
export { arbitraryOf, type ArbitraryOptions } from './arbitrary/arbitrary-of.ts';
export { arbitraryInput } from './arbitrary/arbitrary-input.ts';
export { arbitraryParameters } from './arbitrary/arbitrary-parameters.ts';
export { thresholdsOf, type Thresholds } from './arbitrary/thresholds.ts';
export { sameAnswers, type Backend, type Disagreement } from './backend.ts';
export { definitionChecks, type DefinitionCheck } from './definition/definition-checks.ts';
export { exampleFault } from './definition/example-fault.ts';
export { boundsContain } from './law/bounds-contain.ts';
export { chainLaws, type ChainLaw, type ChainOptions } from './law/chain-laws.ts';
export { LawBroken } from './law/demand.ts';
export { deterministic } from './law/deterministic.ts';
export { explanationConsistent } from './law/explanation-consistent.ts';
export { guarantee } from './law/guarantee.ts';
export { independent } from './law/independent.ts';
export { inputUntouched } from './law/input-untouched.ts';
export { jsonRoundTrip } from './law/json-round-trip.ts';
export { commonLaws, declaredLaws } from './law/laws-of.ts';
export { monotone } from './law/monotone.ts';
export { trialLaw, type NamedLaw, type TrialProperty } from './law/named-law.ts';
export { noUndeclaredCliff, type CliffLaw } from './law/no-undeclared-cliff.ts';
export { optionalFacts, type Path } from './law/optional-facts.ts';
export { plainEqualsExact } from './law/plain-equals-exact.ts';
export { procedureLaw } from './law/procedure-law.ts';
export { unknownFacts } from './law/unknown-facts.ts';
export { wireEqualsTyped } from './law/wire-equals-typed.ts';
export { withinSchema } from './law/within-schema.ts';
export { mistakes, type Mistake } from './mutation/changes.ts';
export { mutantsOf, type Mutant } from './mutation/mutants-of.ts';
export {
  mutationReport,
  proposeVariations,
  type MutationOptions,
  type MutationReport,
  type Survivor,
} from './mutation/mutation-report.ts';
export type { RunOptions } from './runs.ts';
export { testPlugin, type PluginTestOptions } from './test-plugin.ts';
export { testPolicy, type PolicyTestOptions } from './test-policy.ts';
export type { ChainTrial, Settle, Settled, SettledGroup } from './trial/chain-trial.ts';
export type { Decided, Facts, Situation } from './trial/situation.ts';
export { specimenOf, type Specimen } from './trial/specimen.ts';
export { trialOf, type Trial } from './trial/trial.ts';
export { trials, type TrialOptions } from './trial/trials.ts';
export { variationFault } from './variation/variation-fault.ts';
export type { Variation } from './variation/variation.ts';
