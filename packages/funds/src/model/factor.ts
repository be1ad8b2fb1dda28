import { choice, text } from '@dzfp/core';
import type * as z from 'zod';

/** By what a block is shared: need, tasks and results. */
export type Factor =
  'poorPeople' | 'poorShare' | 'povertyDepth' | 'farmersIncome' | 'fiscalCapacity' | 'policyTasks' | 'results';

/** 分配因素 (财农〔2017〕8号). Each is published as a score that is the larger, the more should go there. */
export const Factor: z.ZodType<Factor, Factor> = choice('分配因素', 'factor', {
  poorPeople: text('贫困人口规模', 'number of poor people'),
  poorShare: text('贫困人口比例', 'share of poor people'),
  povertyDepth: text('贫困深度', 'depth of poverty'),
  farmersIncome: text('农民人均纯收入（反向折分）', "farmers' net income, scored inversely"),
  fiscalCapacity: text('地方人均财力（反向折分）', 'fiscal capacity, scored inversely'),
  policyTasks: text('政策任务', 'policy tasks'),
  results: text('脱贫成效', 'results'),
});

/** All factors in the order of the rule. */
export const factors: readonly Factor[] = [
  'poorPeople',
  'poorShare',
  'povertyDepth',
  'farmersIncome',
  'fiscalCapacity',
  'policyTasks',
  'results',
];
