import { choice, text } from '@dzfp/core';
import type * as z from 'zod';

/**
 * The tier (资助档次) in which a school has recognised a pupil. Published "average" amounts are averages of a budget over tiers; a
 * pupil is paid by tier and never by the average.
 */
export type AidTier = 'high' | 'middle' | 'low';

/** 资助档次. */
export const AidTier: z.ZodType<AidTier, AidTier> = choice('资助档次', 'tier of aid', {
  high: text('一档', 'highest tier'),
  middle: text('二档', 'middle tier'),
  low: text('三档', 'lowest tier'),
});
