import { choice, text } from '@dzfp/core';
import type * as z from 'zod';

/** How near a helper is to a pupil (就近程度). */
export type Locality = 'sameTownship' | 'sameCounty' | 'otherCounty';

/** 就近程度. */
export const Locality: z.ZodType<Locality, Locality> = choice('就近程度', 'how near', {
  sameTownship: text('同乡镇', 'same township'),
  sameCounty: text('同县', 'same county'),
  otherCounty: text('外县', 'another county'),
});

interface Place {
  readonly county: string;
  readonly township: string;
}

/** How near two places are; a township of the same name in another county is not the same. */
export function localityOf(one: Place, other: Place): Locality {
  if (one.county !== other.county) return 'otherCounty';
  return one.township === other.township ? 'sameTownship' : 'sameCounty';
}
