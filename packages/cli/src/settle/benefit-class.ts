import { fieldOf, type Text } from '@dzfp/core';
import { BenefitClass } from '@dzfp/medical';
import type { PersonFacts } from './facts.ts';

const { shape } = fieldOf(BenefitClass);

/** The classes that a summary is grouped by with their names, from the best aided. */
export const benefitClasses: ReadonlyMap<BenefitClass, Text> = new Map(
  shape.kind === 'choice'
    ? shape.labels.map((label) => [label as BenefitClass, shape.names[label] ?? { zh: label, en: label }])
    : [],
);

/** The better of a person's identities, for grouping; the decision itself takes it from the policy. */
export function benefitClassOf({ civilAffairs, registered }: PersonFacts): BenefitClass {
  if (civilAffairs !== 'none') return civilAffairs;
  return registered ? 'registered' : 'general';
}

/** The name of a class; undefined is a class that the register leaves open. */
export function classNameOf(of: BenefitClass | undefined): Text {
  return (of === undefined ? undefined : benefitClasses.get(of)) ?? { zh: '未知', en: 'unknown' };
}
