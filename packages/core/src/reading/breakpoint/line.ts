import { divideExactly, type RoundingMode } from '../../quantity/rounding.ts';

/**
 * A figure along one input on a stretch of it, in whole numbers: `(slope · x + at) / by`. Rounding before it has moved the figure
 * off that line by no less than `under / by` and no more than `over / by`; zero always lies between the two.
 */
export interface Line {
  readonly slope: bigint;
  readonly at: bigint;
  readonly under: bigint;
  readonly over: bigint;
  readonly by: bigint;
}

/** The input itself. */
export const along: Line = { slope: 1n, at: 0n, under: 0n, over: 0n, by: 1n };

/** A figure that does not move. */
export function level(value: bigint): Line {
  return { slope: 0n, at: value, under: 0n, over: 0n, by: 1n };
}

/** Whether a figure neither moves nor is off its line. */
export function isLevel({ slope, under, over }: Line): boolean {
  return slope === 0n && under === over;
}

/** So many times the figure. */
export function timesOf(line: Line, times: bigint): Line {
  const [under, over] = times < 0n ? [line.over, line.under] : [line.under, line.over];
  return { slope: line.slope * times, at: line.at * times, under: under * times, over: over * times, by: line.by };
}

/** The figure over a positive number. */
export function dividedBy(line: Line, divisor: bigint): Line {
  return lowest({ ...line, by: line.by * divisor });
}

/** The sum of two figures. */
export function plus(left: Line, right: Line): Line {
  const [a, b] = [timesOf(left, right.by), timesOf(right, left.by)];
  const sum = { slope: a.slope + b.slope, at: a.at + b.at, under: a.under + b.under, over: a.over + b.over };
  return lowest({ ...sum, by: left.by * right.by });
}

/** The left figure less the right one. */
export function minus(left: Line, right: Line): Line {
  return plus(left, timesOf(right, -1n));
}

/** The line without what rounding has done to it. */
export function unrounded(line: Line): Line {
  return { ...line, under: 0n, over: 0n };
}

/** A line, off by as much as either of two. */
export function offAsEither(line: Line, other: Line): Line {
  const [a, b] = [timesOf(line, other.by), timesOf(other, line.by)];
  const under = a.under < b.under ? a.under : b.under;
  const over = a.over > b.over ? a.over : b.over;
  return lowest({ ...a, under, over, by: line.by * other.by });
}

/** To multiples of `grain`: the line stays, and is off by what rounding may add or take. */
export function rounded(line: Line, grain: bigint, mode: RoundingMode): Line {
  const { slope, at, under, over, by } = line;
  if (isLevel(line)) return level(divideExactly(at, by * grain, mode) * grain);
  const whole = slope % (by * grain) === 0n && at % (by * grain) === 0n;
  if (whole && under === over) return line;
  const [less, more] = mode === 'down' ? [2n, 0n] : mode === 'up' ? [0n, 2n] : [1n, 1n];
  const twice = timesOf(line, 2n);
  const unit = by * grain;
  return lowest({ ...twice, under: twice.under - less * unit, over: twice.over + more * unit, by: 2n * by });
}

/** The line's numerator at a place. */
export function heightAt({ slope, at }: Line, x: bigint): bigint {
  return slope * x + at;
}

/** The first whole place at or after which the line, moved by `off`, may have changed its sign, and the one behind it. */
export function turnsOf({ slope, at }: Line, off: bigint): readonly bigint[] {
  if (slope === 0n) return [];
  const root = slope > 0n ? divideExactly(-at - off, slope, 'down') : divideExactly(at + off, -slope, 'down');
  return [root, root + 1n];
}

function lowest({ slope, at, under, over, by }: Line): Line {
  const common = [slope, at, under, over].reduce(gcd, by);
  return { slope: slope / common, at: at / common, under: under / common, over: over / common, by: by / common };
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
