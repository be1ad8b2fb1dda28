import { choice, text } from '@dzfp/core';
import type * as z from 'zod';

/** The level of a programme of higher education (培养层次). */
export type Degree = 'college' | 'bachelor' | 'master' | 'doctor';

/** 培养层次. */
export const Degree: z.ZodType<Degree, Degree> = choice('培养层次', 'level of the programme', {
  college: text('专科', 'college'),
  bachelor: text('本科', 'bachelor'),
  master: text('硕士', 'master'),
  doctor: text('博士', 'doctor'),
});
