import { choice, text } from '@dzfp/core';
import type * as z from 'zod';

/** A group that aid may be for (资助对象类别). */
export type AidGroup = 'registered' | 'dibao' | 'tekun' | 'disabled';

/** 资助对象类别. */
export const AidGroup: z.ZodType<AidGroup, AidGroup> = choice('资助对象类别', 'group that is aided', {
  registered: text('建档立卡', 'registered poor'),
  dibao: text('低保', 'dibao'),
  tekun: text('特困', 'tekun'),
  disabled: text('残疾', 'disabled'),
});
