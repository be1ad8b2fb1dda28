import type { Count } from '../quantity/count.ts';
import type { Coverage, RateBase } from './coverage.ts';

/** The counted part of a coverage. */
export type Tally = Pick<Coverage, 'reached' | 'exception' | 'unknown' | 'gap'>;

/** What follows from the four counts: total, completeness and rate. */
export function countUp(
  { reached, exception, unknown, gap }: Tally,
  rateOf: RateBase,
): Omit<Coverage, 'base' | 'gaps' | 'unknowns' | 'exceptions'> {
  const total = (reached + exception + unknown + gap) as Count;
  const of = { base: total, due: total - exception, known: reached + gap }[rateOf];
  return {
    total,
    reached,
    exception,
    unknown,
    gap,
    ...(gap > 0 ? { complete: false } : unknown > 0 ? {} : { complete: true }),
    ...(of > 0 ? { rate: { numerator: reached, denominator: of } } : {}),
    rateOf,
  };
}
