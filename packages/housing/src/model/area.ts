import { count, type Count, type Schema } from '@dzfp/core';

/** Far above any house, far below what would leave the exact range. */
const mostArea = 10_000_000;

/** An area in 0.01 m² (平方分米), the grain to which houses are measured. */
export function area(zh: string, en: string): Schema<Count> {
  return count(zh, en, { most: mostArea });
}
