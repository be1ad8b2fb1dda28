import { choice, text } from '@dzfp/core';
import type * as z from 'zod';

/** How great the risk is that a child drops out (辍学风险等级), from none to the fact. */
export type DropoutLevel = 'none' | 'watch' | 'warning' | 'dropout';

/** 辍学风险等级. */
export const DropoutLevel: z.ZodType<DropoutLevel, DropoutLevel> = choice('辍学风险等级', 'level of risk', {
  none: text('无', 'none'),
  watch: text('关注', 'watch'),
  warning: text('预警', 'warning'),
  dropout: text('辍学', 'dropped out'),
});
