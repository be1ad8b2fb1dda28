import { isGuarantee, type AnyPolicy, type Language, type Law } from '@dzfp/core';
import { wordsOf } from '../words.ts';

/** A law of a policy, and over what it is tested. */
export interface GuaranteeLine {
  readonly id: string;
  readonly title: string;
  readonly over: string;
}

/** What a policy promises of itself; each is a property test of its package. */
export function guaranteesOf(policy: AnyPolicy, language: Language): readonly GuaranteeLine[] {
  const { law: words } = wordsOf[language];
  if (policy.kind === 'procedure')
    return policy.laws.map(({ id, title }) => ({ id, title: title[language], over: words.everyRun }));
  return (policy.laws as readonly Law<object, object, object>[]).map((law) => ({
    id: law.id,
    title: law.title[language],
    over: isGuarantee(law) ? words.everyDecision : words.oneFact,
  }));
}
