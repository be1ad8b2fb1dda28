/**
 * What a register may hold while facts are unknown: a range of whole numbers, unknown, none. Beside the range stands a form
 * that is linear in the unknown numbers (each as t from 0 to 1): value = at + Σ slopes·t + error, error from `under` to `over`.
 * The form keeps what a range forgets: that cost and cost times 0.7 move together.
 */
export interface Span {
  /** The least and the most number; when least is above most there is no number at all. */
  readonly low: number;
  readonly high: number;
  readonly at: number;
  readonly slopes: readonly number[];
  readonly under: number;
  readonly over: number;
  readonly unknown: boolean;
  readonly none: boolean;
  /** The only numbers it can be, when they are few. */
  readonly among: readonly number[] | null;
}

/** Values are listed one by one only up to so many. */
const few = 64;
const safe = Number.MAX_SAFE_INTEGER;

const nothingKnown = { at: 0, slopes: [], under: 0, over: 0, among: null } as const;

/** No number: nothing, unknown, or none. */
export function withoutNumber(unknown: boolean, none = false): Span {
  return { ...nothingKnown, low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY, unknown, none };
}

/** One register of a run: a number, NaN for unknown, Infinity for none. */
export function fixed(value: number): Span {
  if (Number.isNaN(value)) return withoutNumber(true);
  if (value === Number.POSITIVE_INFINITY) return withoutNumber(false, true);
  return { ...nothingKnown, low: value, high: value, at: value, unknown: false, none: false };
}

/** Any whole number of a range, unrelated to the unknown numbers. */
export function anyOf(low: number, high: number, unknown = false): Span {
  if (low > high) return withoutNumber(unknown);
  return { ...nothingKnown, low, high, under: low, over: high, unknown, none: false };
}

/** The numbers listed, besides unknown (NaN) and none (Infinity). */
export function oneOf(values: readonly number[]): Span {
  const numbers = [...new Set(values.filter(Number.isFinite))].sort((a, b) => a - b);
  const unknown = values.some(Number.isNaN);
  const none = values.includes(Number.POSITIVE_INFINITY);
  const [low, high] = [numbers[0], numbers.at(-1)];
  if (low === undefined || high === undefined) return withoutNumber(unknown, none);
  return { ...anyOf(low, high, unknown), none, among: numbers.length <= few ? numbers : null };
}

/** Yes, no and unknown, as far as each is possible. */
export function flagOf(no: boolean, yes: boolean, unknown: boolean): Span {
  return anyOf(no ? 0 : 1, yes ? 1 : 0, unknown);
}

/** Whether there is a number it can be. */
export function hasNumber(of: Span): boolean {
  return of.low <= of.high;
}

/** The numbers it can be when they are few. */
export function listed(of: Span): readonly number[] | null {
  if (!hasNumber(of)) return [];
  if (of.among !== null) return of.among;
  if (of.high - of.low >= few) return null;
  return Array.from({ length: of.high - of.low + 1 }, (_, i) => of.low + i);
}

/** None in arithmetic is unknown. */
export function asNumber(of: Span): Span {
  return of.none ? { ...of, none: false, unknown: true } : of;
}

/** A bound that no rounding of doubles may have moved inwards. */
function outward(value: number, direction: 1 | -1): number {
  return Math.abs(value) <= safe ? value : value + direction * Math.abs(value) * 2 ** -50;
}

/** How large the parts of a form are: what its error in doubles is measured by. */
export function sizeOf({ at, slopes, under, over }: Span): number {
  let size = Math.abs(at) + Math.max(Math.abs(under), Math.abs(over));
  for (const slope of slopes) size += Math.abs(slope);
  return size;
}

/** Joins a form and a range that both hold; `size` measures the parts of which the form was computed. */
export function spanOf(
  form: Pick<Span, 'at' | 'slopes' | 'under' | 'over'>,
  low: number,
  high: number,
  unknown: boolean,
  size: number,
): Span {
  const slack = size * 2 ** -49;
  const under = form.under - slack;
  const over = form.over + slack;
  let least = form.at + under;
  let most = form.at + over;
  for (const slope of form.slopes) {
    if (slope < 0) least += slope;
    else most += slope;
  }
  const from = Math.max(outward(low, -1), Math.ceil(least));
  const to = Math.min(outward(high, 1), Math.floor(most));
  if (from === to) return { ...fixed(from), unknown };
  if (from > to) return withoutNumber(unknown);
  return { low: from, high: to, at: form.at, slopes: form.slopes, under, over, unknown, none: false, among: null };
}

/**
 * The error of a span as a slope of its own: what is computed from the same rounded amount twice then moves together, so that
 * a bill less what was paid less the rest is exactly nothing.
 */
export function withOwnSlope(of: Span, place: number): Span {
  const slopes = [...of.slopes];
  while (slopes.length < place) slopes.push(0);
  slopes[place] = of.over - of.under;
  return { ...of, at: of.at + of.under, slopes, under: 0, over: 0 };
}

/** Slopes combined one by one; the shorter continues with zeros. */
export function slopesOf(a: readonly number[], b: readonly number[], of: (a: number, b: number) => number): number[] {
  const slopes: number[] = [];
  for (let i = 0; i < Math.max(a.length, b.length); i++) slopes.push(of(a[i] ?? 0, b[i] ?? 0));
  return slopes;
}
