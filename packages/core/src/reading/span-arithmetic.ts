import { divideExactly, divideRounded, type RoundingMode } from '../quantity/rounding.ts';
import { anyOf, asNumber, fixed, hasNumber, sizeOf, slopesOf, spanOf, withoutNumber, type Span } from './span.ts';

const zero = fixed(0);

/** `a·timesA + b·timesB`. */
export function linear(left: Span, timesA: number, right: Span, timesB: number): Span {
  const [a, b] = [asNumber(left), asNumber(right)];
  const unknown = a.unknown || b.unknown;
  if (!hasNumber(a) || !hasNumber(b)) return withoutNumber(unknown);
  const low = timesA * (timesA < 0 ? a.high : a.low) + timesB * (timesB < 0 ? b.high : b.low);
  const high = timesA * (timesA < 0 ? a.low : a.high) + timesB * (timesB < 0 ? b.low : b.high);
  const size = Math.abs(timesA) * sizeOf(a) + Math.abs(timesB) * sizeOf(b);
  if (low === high && size <= Number.MAX_SAFE_INTEGER) return { ...fixed(low), unknown };
  const form = {
    at: a.at * timesA + b.at * timesB,
    slopes: slopesOf(a.slopes, b.slopes, (s, t) => s * timesA + t * timesB),
    under: timesA * (timesA < 0 ? a.over : a.under) + timesB * (timesB < 0 ? b.over : b.under),
    over: timesA * (timesA < 0 ? a.under : a.over) + timesB * (timesB < 0 ? b.under : b.over),
  };
  return spanOf(form, low, high, unknown, size);
}

/** So many times; none and unknown stay what they are. */
export function timesOf(of: Span, times: number): Span {
  if (times === 1 || !hasNumber(of)) return of;
  const { low, high, ...rest } = linear({ ...of, none: false }, times, zero, 0);
  return { ...rest, low, high, none: of.none };
}

/** A product; beside a factor of narrow range the other one keeps its form. */
export function product(left: Span, right: Span): Span {
  let [a, b] = [asNumber(left), asNumber(right)];
  const unknown = a.unknown || b.unknown;
  if (!hasNumber(a) || !hasNumber(b)) return withoutNumber(unknown);
  if (spread(b) > spread(a)) [a, b] = [b, a];
  if (b.low === b.high) return { ...linear(a, b.low, zero, 0), unknown };
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  const middle = (b.low + b.high) / 2;
  const largest = Math.max(Math.abs(a.low), Math.abs(a.high));
  const reach = largest * ((b.high - b.low) / 2);
  const form = {
    at: a.at * middle,
    slopes: a.slopes.map((slope) => slope * middle),
    under: middle * (middle < 0 ? a.over : a.under) - reach,
    over: middle * (middle < 0 ? a.under : a.over) + reach,
  };
  const size = sizeOf(a) * Math.abs(middle) + reach;
  return spanOf(form, Math.min(...corners), Math.max(...corners), unknown, size);
}

function spread({ low, high }: Span): number {
  return (high - low) / Math.max(1, Math.abs(low), Math.abs(high));
}

/** `of / over`, to multiples of `grain`. */
export function rounded(of: Span, over: number, grain: number, mode: RoundingMode): Span {
  const a = asNumber(of);
  if (!hasNumber(a)) return a;
  const low = roundTo(a.low, over, grain, mode);
  const high = roundTo(a.high, over, grain, mode);
  const half = mode === 'halfUp' || mode === 'halfEven';
  const form = {
    at: a.at / over,
    slopes: a.slopes.map((slope) => slope / over),
    under: a.under / over - (half ? grain / 2 : mode === 'down' ? grain : 0),
    over: a.over / over + (half ? grain / 2 : mode === 'up' ? grain : 0),
  };
  return spanOf(form, low, high, a.unknown, sizeOf(a) / over + grain);
}

/** One quotient, rounded exactly; ranges beyond plain numbers were widened before. */
function roundTo(value: number, over: number, grain: number, mode: RoundingMode): number {
  const plain = divideRounded(value, over * grain, mode);
  if (!Number.isNaN(plain)) return plain * grain;
  return Number(divideExactly(BigInt(value), BigInt(over) * BigInt(grain), mode) * BigInt(grain));
}

/** A rounded quotient of two spans, without the case of a zero divisor; `over` multiplies the divisor. */
export function quotient(dividend: Span, divisor: Span, grain: number, mode: RoundingMode): Span {
  const [a, b] = [asNumber(dividend), asNumber(divisor)];
  const unknown = a.unknown || b.unknown;
  if (!hasNumber(a) || !hasNumber(b)) return withoutNumber(unknown);
  if (b.low === b.high && b.low > 0) return { ...rounded(a, b.low, grain, mode), unknown };
  const corners: number[] = [];
  for (const sign of [1, -1]) {
    const [near, far] = sign > 0 ? [Math.max(1, b.low), b.high] : [Math.max(1, -b.high), -b.low];
    if (near > far) continue;
    for (const by of [near, far]) {
      for (const value of [a.low, a.high]) corners.push(roundTo(sign * value, by, grain, mode));
    }
  }
  if (corners.length === 0) return withoutNumber(unknown);
  return { ...anyOf(Math.min(...corners), Math.max(...corners)), unknown };
}
