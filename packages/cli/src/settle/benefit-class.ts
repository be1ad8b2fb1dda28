import { text, type Text } from '@dzfp/core';
import type { PersonFacts } from './facts.ts';

/** The classes that a summary is grouped by, from the best aided; the decision itself takes them from the policy. */
export const benefitClasses = {
  tekun: text('特困人员', 'tekun'),
  dibao: text('低保对象', 'dibao'),
  registered: text('建档立卡', 'registered poor'),
  general: text('一般居民', 'general'),
} as const satisfies Record<string, Text>;

/** A class. */
export type BenefitClassName = keyof typeof benefitClasses;

/** The better of a person's identities. */
export function benefitClassOf({ civilAffairs, registered }: PersonFacts): BenefitClassName {
  if (civilAffairs !== 'none') return civilAffairs;
  return registered ? 'registered' : 'general';
}
