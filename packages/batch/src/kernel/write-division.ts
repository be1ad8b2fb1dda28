import type { RoundingMode } from '@dzfp/core';
import type { Step } from '@dzfp/core/plan';
import { giveUp, guard, guardDividend, guarded } from './guard.ts';
import { figure, variable, type Writing } from './writing.ts';

/** Writes the steps that divide: each rounds once, on figures whose quotient is exact. */
export function writeDivision(
  w: Writing,
  step: Extract<Step, { op: 'round' | 'divide' | 'ratio' }>,
  leaves: boolean,
): void {
  if (step.op === 'ratio') ratio(w, step, leaves);
  else if (step.op === 'round') round(w, step, leaves);
  else divide(w, step, leaves);
}

/** Up to here the floor of a quotient of two numbers is exact. */
const exactDividend = 2 ** 51;

/** Up to here a product stands for the quotient; see {@link floorOf}. */
export const exactProduct: number = exactDividend - 2;

function round(w: Writing, step: Extract<Step, { op: 'round' }>, leaves: boolean): void {
  const divisor = step.over * step.grain;
  const a = w.number(step.a);
  if (divisor === 1) {
    w.set(step.out, a);
    return;
  }
  if (divisor > exactDividend) w.line(giveUp);
  const half = Math.floor(divisor / 2);
  if (leaves) guardDividend(w, a, exactProduct - half);
  const { low, high } = w.range(step.a);
  const most = leaves ? exactProduct : Math.max(Math.abs(low), Math.abs(high)) + half;
  const rounded = byFigure(a, { divisor, half, quick: most <= exactProduct }, step.mode, low >= 0);
  w.set(step.out, step.grain === 1 ? rounded : `${rounded} * ${figure(step.grain)}`);
  // Without a grain the figure is smaller than the dividend, which was looked at.
  if (leaves && step.grain !== 1) guard(w, variable(step.out));
}

export interface Divisor {
  readonly divisor: number;
  readonly half: number;
  /** Whether a product stands for the quotient. */
  readonly quick: boolean;
}

/** A quotient by a figure known beforehand. Halves go up by adding half the divisor first, which is exact in whole numbers. */
function byFigure(code: string, by: Divisor, mode: RoundingMode, neverNegative: boolean): string {
  switch (mode) {
    case 'down':
      return floorOf(code, 0, by);
    case 'up':
      return `-${floorOf(`-${code}`, 0, by)}`;
    case 'halfEven':
      return `H.halfEven(${code}, ${figure(by.divisor)})`;
    case 'halfUp': {
      const up = floorOf(code, by.half, by);
      return neverNegative ? up : `(${code} < 0 ? -${floorOf(`-${code}`, by.half, by)} : ${up})`;
    }
  }
}

/**
 * The floor of a whole number, with something added, over a divisor. A quotient of whole numbers is a whole number or at least one part
 * of the divisor away from the next. Moved by half a part it is never nearer than half a part, and the product with the reciprocal,
 * which is wrong by less than that below 2^51, has the same floor. A product takes a fraction of the time of a division.
 */
export function floorOf(code: string, plus: number, { divisor, quick }: Divisor): string {
  if (quick) return `Math.floor((${code} + ${figure(plus + 0.5)}) * ${figure(1 / divisor)})`;
  return `Math.floor((${code} + ${figure(plus)}) / ${figure(divisor)})`;
}

const helperOf = { halfUp: 'halfUp', halfEven: 'halfEven', down: 'down', up: 'up' } as const;

function divide(w: Writing, step: Extract<Step, { op: 'divide' }>, leaves: boolean): void {
  const { a, timesA, b, timesB, grain, mode, whenZero, out } = step;
  const [dividend, divisor] = [w.fresh(), w.fresh()];
  w.line(`const ${divisor} = ${guarded(w, b, timesB * grain, leaves)};`);
  w.line(`const ${dividend} = ${guarded(w, a, timesA, leaves)};`);
  if (leaves) for (const each of [dividend, divisor]) guardDividend(w, each, exactDividend);
  const { low } = w.range(b);
  const positive = `H.${helperOf[mode]}(${dividend}, ${divisor})`;
  const negative = `H.${helperOf[mode]}(-${dividend}, -${divisor})`;
  const rounded = low >= 0 ? positive : `(${divisor} < 0 ? ${negative} : ${positive})`;
  const whole = grain === 1 ? rounded : `${rounded} * ${figure(grain)}`;
  w.set(out, low > 0 ? whole : `${divisor} === 0 ? ${w.number(whenZero)} : ${whole}`);
  if (leaves) guard(w, variable(out));
}

function ratio(w: Writing, step: Extract<Step, { op: 'ratio' }>, leaves: boolean): void {
  const { out, outDenominator, a, timesA, b, timesB, whenZero, zeroScale } = step;
  const below = guarded(w, b, timesB, leaves);
  const above = guarded(w, a, timesA, leaves);
  const signed = (code: string): string => (w.range(b).low >= 0 ? code : `(${below} < 0 ? -${code} : ${code})`);
  const zero = `${below} === 0`;
  const numerator = w.range(b).low > 0 ? signed(above) : `${zero} ? ${w.number(whenZero)} : ${signed(above)}`;
  const known = w.isPlain(b) ? numerator : `${below} !== ${below} ? NaN : ${numerator}`;
  if (!w.isFigure(out)) w.set(out, known);
  if (!w.isFigure(outDenominator)) {
    const denominator = w.range(b).low > 0 ? signed(below) : `${zero} ? ${figure(zeroScale)} : ${signed(below)}`;
    // A ratio is unknown in both halves or in none.
    const open = !w.isFigure(out) && w.range(out).unknown;
    w.set(outDenominator, open ? `${w.number(out)} !== ${w.number(out)} ? NaN : ${denominator}` : denominator);
  }
}
