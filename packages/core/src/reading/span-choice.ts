import { linear, timesOf } from './span-arithmetic.ts';
import {
  anyOf,
  asNumber,
  fixed,
  flagOf,
  hasNumber,
  listed,
  sizeOf,
  slopesOf,
  spanOf,
  withoutNumber,
  type Span,
} from './span.ts';

/** Either of two: a form half way between both, wide enough for each. */
function either(a: Span, b: Span): Span {
  const unknown = a.unknown || b.unknown;
  const none = a.none || b.none;
  if (!hasNumber(a)) return { ...b, unknown, none };
  if (!hasNumber(b)) return { ...a, unknown, none };
  const [left, right] = [listed(a), listed(b)];
  const among = left && right ? [...new Set([...left, ...right])].sort((x, y) => x - y) : null;
  const half = slopesOf(a.slopes, b.slopes, (s, t) => (s - t) / 2);
  const apart = (a.at - b.at) / 2;
  const rise = half.reduce((so, slope) => so + Math.max(0, slope), 0);
  const fall = half.reduce((so, slope) => so + Math.min(0, slope), 0);
  const form = {
    at: (a.at + b.at) / 2,
    slopes: slopesOf(a.slopes, b.slopes, (s, t) => (s + t) / 2),
    under: Math.min(a.under + apart + fall, b.under - apart - rise),
    over: Math.max(a.over + apart + rise, b.over - apart - fall),
  };
  const [low, high] = [Math.min(a.low, b.low), Math.max(a.high, b.high)];
  const joined = spanOf(form, low, high, unknown, sizeOf(a) + sizeOf(b));
  return { ...joined, none, among: among && among.length <= 64 ? among : null };
}

/** Any of several. */
export function anyOfSpans(of: readonly Span[]): Span {
  return of.length === 0 ? withoutNumber(false) : of.reduce(either);
}

/** The smaller or the larger of two numbers. */
export function extreme(smaller: boolean, left: Span, right: Span): Span {
  const [a, b] = [asNumber(left), asNumber(right)];
  const unknown = a.unknown || b.unknown;
  if (!hasNumber(a) || !hasNumber(b)) return withoutNumber(unknown);
  const difference = linear(a, 1, b, -1);
  const { low: least, high: most } = difference;
  if (most <= 0) return { ...(smaller ? a : b), unknown };
  if (least >= 0) return { ...(smaller ? b : a), unknown };
  // Between the two the curve bends where they cross: a chord on one side, its largest distance on the other.
  const share = (smaller ? -least : most) / (most - least);
  const bend = (-least * most) / (most - least);
  const shift = smaller ? least * (1 - share) : -share * least;
  const form = {
    at: share * a.at + (1 - share) * b.at + shift,
    slopes: slopesOf(a.slopes, b.slopes, (s, t) => share * s + (1 - share) * t),
    under: share * a.under + (1 - share) * b.under - (smaller ? 0 : bend),
    over: share * a.over + (1 - share) * b.over + (smaller ? bend : 0),
  };
  const pick = smaller ? Math.min : Math.max;
  const size = sizeOf(a) + sizeOf(b) + Math.abs(shift) + bend;
  return spanOf(form, pick(a.low, b.low), pick(a.high, b.high), unknown, size);
}

/** A comparison: decided when the difference has one sign. */
export function comparison(
  relation: 'below' | 'atMost' | 'equal',
  left: Span,
  timesA: number,
  right: Span,
  timesB: number,
): Span {
  const { low, high, unknown } = linear(left, timesA, right, -timesB);
  if (low > high) return withoutNumber(unknown);
  if (relation === 'below') return flagOf(high >= 0, low < 0, unknown);
  if (relation === 'atMost') return flagOf(high > 0, low <= 0, unknown);
  const [a, b] = [listed(timesOf(left, timesA)), listed(timesOf(right, timesB))];
  const meet = a && b ? a.some((value) => b.includes(value)) : true;
  return flagOf(low !== 0 || high !== 0, meet && low <= 0 && high >= 0, unknown);
}

/** Both, in three values: a single no decides. */
export function both(a: Span, b: Span): Span {
  const no = a.low <= 0 || b.low <= 0;
  const [yesA, yesB] = [a.high >= 1, b.high >= 1];
  return flagOf(no, yesA && yesB, (a.unknown && (b.unknown || yesB)) || (b.unknown && yesA));
}

/** The opposite. */
export function opposite(of: Span): Span {
  return linear(fixed(1), 1, of, -1);
}

/** At least one, in three values: a single yes decides. */
export function oneOrBoth(a: Span, b: Span): Span {
  return opposite(both(opposite(a), opposite(b)));
}

/** One of two by a condition; unknown when it is, unless both are the same. */
export function chosen(condition: Span, yes: Span, no: Span): Span {
  const open: Span[] = [];
  if (condition.high >= 1) open.push(yes);
  if (condition.low <= 0) open.push(no);
  if (condition.unknown) {
    const meet = anyOf(Math.max(yes.low, no.low), Math.min(yes.high, no.high));
    const same = meet.low === meet.high && [yes, no].every((side) => side.low === side.high && !side.unknown);
    open.push({ ...meet, unknown: !same || yes.none || no.none, none: yes.none && no.none });
  }
  return anyOfSpans(open);
}
