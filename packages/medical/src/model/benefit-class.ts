import { choice, label, text, type ChoiceTerm, type FlagTerm } from '@dzfp/core';
import type * as z from 'zod';
import type { CivilAffairsCategory } from '@dzfp/core/model';

/**
 * The class by which insurers and assistance treat a person (待遇类别), from the best aided to the least. Whoever has two
 * identities counts in the better one, once.
 */
export type BenefitClass = 'tekun' | 'dibao' | 'registered' | 'general';

/** 待遇类别. */
export const BenefitClass: z.ZodType<BenefitClass, BenefitClass> = choice('待遇类别', 'benefit class', {
  tekun: text('特困人员', 'tekun'),
  dibao: text('低保对象', 'dibao'),
  registered: text('建档立卡贫困人口', 'registered poor'),
  general: text('一般居民', 'general resident'),
});

/** The better of a person's two identities. */
export function benefitClass(
  civilAffairs: ChoiceTerm<CivilAffairsCategory>,
  registered: FlagTerm,
): ChoiceTerm<BenefitClass> {
  return civilAffairs
    .match({
      tekun: label(BenefitClass, 'tekun'),
      dibao: label(BenefitClass, 'dibao'),
      none: registered.choose(label(BenefitClass, 'registered'), label(BenefitClass, 'general')),
    })
    .as('待遇类别', 'benefit class');
}
