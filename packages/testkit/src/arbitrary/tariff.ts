import { printMoney, printRate, type Money, type Rate } from '@dzfp/core';
import fc from 'fast-check';
import { wholeNumber } from './whole-number.ts';

interface WireBand {
  readonly upTo: string | null;
  readonly rate: string;
}

/** Progressive tariffs: bounds rise, and the last band is open. */
export function tariff(): fc.Arbitrary<readonly WireBand[]> {
  const rate = wholeNumber(0, 1_000_000).map((value) => printRate(value as Rate));
  const bounds = fc.uniqueArray(wholeNumber(1, 1_000_000_000), { maxLength: 4 });
  return fc.tuple(bounds, fc.array(rate, { minLength: 5, maxLength: 5 })).map(([upTo, rates]) => {
    const rising = upTo.sort((a, b) => a - b).map((bound) => printMoney(bound as Money));
    return [...rising, null].map((bound, i) => ({ upTo: bound, rate: rates[i] ?? '0' }));
  });
}
