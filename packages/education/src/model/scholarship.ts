import { choice, text } from '@dzfp/core';
import type * as z from 'zod';

/** A scholarship that was awarded (奖学金); it is won, not owed, and of two a student holds one. */
export type Scholarship = 'none' | 'inspiration' | 'national' | 'provincialInspiration' | 'provincial';

/** 奖学金. */
export const Scholarship: z.ZodType<Scholarship, Scholarship> = choice('奖学金', 'scholarship', {
  none: text('未获得', 'none'),
  inspiration: text('国家励志奖学金', 'national inspiration scholarship'),
  national: text('国家奖学金', 'national scholarship'),
  provincialInspiration: text('省政府励志奖学金', 'provincial inspiration scholarship'),
  provincial: text('省政府奖学金', 'provincial scholarship'),
});
