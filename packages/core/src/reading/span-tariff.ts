import type { Tariff } from '../plan/plan.ts';
import { linear } from './span-arithmetic.ts';
import { extreme } from './span-choice.ts';
import { anyOf, asNumber, fixed, hasNumber, sizeOf, spanOf, withoutNumber, type Span } from './span.ts';

/** What a tariff gives up to an amount; below zero the first rate continues, so that differences of it are what bands give. */
function upTo({ bounds, rates }: Tariff, amount: number): number {
  let sum = 0;
  let low = 0;
  for (let k = 0; k < rates.length; k++) {
    const high = Math.min(amount, bounds[k]!);
    if (k > 0 && high <= low) break;
    sum += (high - low) * rates[k]!;
    low = high;
  }
  return sum;
}

/** The tariff up to a span: a chord, and how far its kinks lie off it. */
function along(tariff: Tariff, amount: Span): Span {
  const { low, high, unknown } = amount;
  const [first, last] = [upTo(tariff, low), upTo(tariff, high)];
  if (low === high && lost(first) === 0) return { ...fixed(first), unknown };
  if (low === high) return { ...anyOf(first - lost(first), first + lost(first)), unknown };
  const slope = (last - first) / (high - low);
  let [under, over] = [0, 0];
  for (const kink of tariff.bounds) {
    if (kink <= low || kink >= high) continue;
    const off = upTo(tariff, kink) - (first + slope * (kink - low));
    under = Math.min(under, off);
    over = Math.max(over, off);
  }
  const form = {
    at: first + slope * (amount.at - low),
    slopes: amount.slopes.map((each) => each * slope),
    under: under + slope * amount.under,
    over: over + slope * amount.over,
  };
  const size = Math.abs(first) + Math.abs(last) + slope * (sizeOf(amount) + Math.abs(low));
  return spanOf(form, first - lost(first), last + lost(last), unknown, size);
}

/** What a sum of products may have lost in doubles: nothing as long as it is exact. */
function lost(sum: number): number {
  return Math.abs(sum) <= Number.MAX_SAFE_INTEGER ? 0 : Math.ceil(Math.abs(sum) * 2 ** -46);
}

/** The tariff's amount between two spans. */
export function throughTariff(tariff: Tariff, from: Span, to: Span): Span {
  const [above, amount] = [asNumber(from), asNumber(to)];
  const unknown = above.unknown || amount.unknown;
  if (!hasNumber(above) || !hasNumber(amount)) return withoutNumber(unknown);
  const between = extreme(false, fixed(0), linear(along(tariff, amount), 1, along(tariff, above), -1));
  if (between.low === between.high) return { ...between, unknown };
  const least = Math.max(0, upTo(tariff, amount.low) - upTo(tariff, above.high));
  const most = Math.max(0, upTo(tariff, amount.high) - upTo(tariff, above.low));
  const slack = lost(upTo(tariff, amount.high)) + lost(upTo(tariff, above.high));
  const low = Math.max(between.low, least - slack);
  const high = Math.min(between.high, most + slack);
  return low > high ? withoutNumber(unknown) : { ...between, low, high, unknown };
}
