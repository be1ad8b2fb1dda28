import { nothing, text, type Law } from '@dzfp/core';
import type { VocationalStudent } from './model/vocational-student.ts';
import type { VocationalParameters, VocationalSupport } from './vocational-support.ts';

/** What vocational support keeps to. */
export const vocationalLaws: readonly Law<VocationalStudent, VocationalSupport, VocationalParameters>[] = [
  {
    id: 'owed-is-the-sum',
    title: text('应享受为三项之和', 'what is owed is the sum of the three'),
    holds: ({ result }) => result.owed.equals(result.tuitionWaived.plus(result.schoolGrant).plus(result.yulu)),
  },
  {
    id: 'yulu-at-the-origin-only',
    title: text('雨露计划只在户籍地发放', 'Yulu is paid at the place of origin and nowhere else'),
    holds: ({ facts, result }) => facts.originHere.or(result.yulu.equals(nothing)),
  },
  {
    id: 'waived-within-tuition',
    title: text('免学费不超过学费', 'no more tuition is waived than was charged'),
    holds: ({ facts, result }) => result.tuitionWaived.isAtMost(facts.tuition),
  },
  {
    id: 'nothing-outside-vocational',
    title: text('非职业教育不享受', 'nothing outside vocational schooling'),
    holds: ({ facts, result }) => facts.level.is('none').not().or(result.owed.equals(nothing)),
  },
];
