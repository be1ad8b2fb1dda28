import { isGuarantee, type AnyPolicy, type Language, type Law, type Pledge } from '@dzfp/core';
import { wordsOf } from '../words.ts';
import { cliffsOf } from './cliffs.ts';
import { proofShown, type PolicyProofs } from './proofs.ts';

/** A law, pledge or cliff of a policy, over what it is stated, how it is checked, and what a prover found. */
export interface GuaranteeLine {
  readonly id: string;
  readonly title: string;
  readonly over: string;
  readonly checked: string;
  readonly proof: string;
}

/**
 * What a policy promises of itself. Each law is a property test of its package; a pledge rests on the values of a place and is only
 * proved or refuted for them.
 */
export function guaranteesOf(
  policy: AnyPolicy,
  language: Language,
  proofs: readonly PolicyProofs[] = [],
): readonly GuaranteeLine[] {
  const { law: words, tested, notTested, noFormula } = wordsOf[language];
  if (policy.kind === 'procedure')
    return policy.laws.map(({ id, title }) => ({
      id,
      title: title[language],
      over: words.everyRun,
      checked: tested,
      proof: noFormula,
    }));
  const laws = (policy.laws as readonly Law<object, object, object>[]).map((law) => ({
    id: law.id,
    title: law.title[language],
    over: isGuarantee(law) ? words.everyDecision : words.oneFact,
    checked: tested,
    proof: proofShown(policy, law.id, proofs, language),
  }));
  const pledges = (policy.pledges as readonly Pledge<object, object, object, object>[]).map(({ id, title }) => ({
    id,
    title: title[language],
    over: words.pledge,
    checked: notTested,
    proof: proofShown(policy, id, proofs, language),
  }));
  return [...laws, ...pledges, ...cliffsOf(policy, language)];
}
