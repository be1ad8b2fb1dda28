import { choice, text, type Schema, type Text } from '@dzfp/core';

/** A condition that a place may put on rewards. */
export type RewardCondition = 'truthful' | 'childrenInSchool' | 'supportsParents' | 'goodConduct';

/** 奖励条件. */
export const RewardCondition: Schema<RewardCondition> = choice<Readonly<Record<RewardCondition, Text>>>(
  '奖励条件',
  'condition of a reward',
  {
    truthful: text('申报属实', 'truthful report'),
    childrenInSchool: text('子女在校', 'children in school'),
    supportsParents: text('赡养老人', 'supports the parents'),
    goodConduct: text('无赌博等不良行为', 'good conduct'),
  },
);
