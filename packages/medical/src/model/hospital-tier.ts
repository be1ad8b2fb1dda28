import { choice, text } from '@dzfp/core';
import type * as z from 'zod';

/** The level of a hospital (医院级别): township, county, city or above. */
export type HospitalTier = 'level1' | 'level2' | 'level3';

/** 医院级别. */
export const HospitalTier: z.ZodType<HospitalTier, HospitalTier> = choice('医院级别', 'hospital level', {
  level1: text('一级', 'level 1'),
  level2: text('二级', 'level 2'),
  level3: text('三级', 'level 3'),
});
