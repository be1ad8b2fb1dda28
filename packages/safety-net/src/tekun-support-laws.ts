import { nothing, text, type Law } from '@dzfp/core';
import type { TekunPerson } from './model/tekun-person.ts';
import type { TekunParameters } from './tekun-parameters.ts';
import type { TekunSupport } from './tekun-support.ts';
import { yearlyStandard } from './year-of-support.ts';

/** What holds of every tekun support. */
export const tekunSupportLaws: readonly Law<TekunPerson, TekunSupport, TekunParameters>[] = [
  {
    id: 'at-least-the-multiple',
    title: text('基本生活费不低于低保标准的规定倍数', 'living is at least the multiple of dibao'),
    holds: ({ facts, parameters, result }) => {
      const least = yearlyStandard(parameters, facts.series).times(parameters.multiple.at(facts.series));
      return facts.tekun.not().or(result.livingYearly.isAtLeast(least));
    },
  },
  {
    id: 'total-adds-up',
    title: text('全年供养为生活费与护理费之和', 'the support of a year is living and care together'),
    holds: ({ result }) => result.total.equals(result.livingYearly.plus(result.careYearly)),
  },
  {
    id: 'only-tekun',
    title: text('未认定为特困的不发', 'nothing for those who are not recognised'),
    holds: ({ facts, result }) => facts.tekun.or(result.total.equals(nothing)),
  },
];
