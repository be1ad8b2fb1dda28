import { choice, text } from '@dzfp/core';
import type * as z from 'zod';

/** What civil affairs recognises a person as (民政类别): an axis of its own beside the poverty register. */
export type CivilAffairs = 'none' | 'dibao' | 'tekun';

/** 民政类别. */
export const CivilAffairs: z.ZodType<CivilAffairs, CivilAffairs> = choice('民政类别', 'civil-affairs category', {
  none: text('无', 'none'),
  dibao: text('低保对象', 'dibao recipient'),
  tekun: text('特困人员', 'person in extreme difficulty (tekun)'),
});
