import type { RecordShape, Shape } from '@dzfp/core';
import { rateScale, type Load, type Range } from '@dzfp/core/plan';
import { noneCode, unknownCode } from '../column/codes.ts';
import { requirementsOf, type Leaf } from '../kernel/leaves.ts';
import { neededFor, type Needed } from '../kernel/needed.ts';
import type { Source } from '../kernel/source.ts';
import { verdictCode } from '../kernel/verdict.ts';
import { stepsLeavingPlainNumbers } from '../range/leaving.ts';
import type { Bytes } from './bytes.ts';
import { isFigure, LaneWriting } from './lane-writing.ts';
import { hasLanes, writeLaneStep } from './lane-step.ts';
import {
  add,
  atLeast,
  atMost,
  bitAnd,
  bitOr,
  both,
  different,
  equal,
  floor,
  loadBytes,
  loadNumbers,
  local,
  multiply,
  storeBytes,
  storeNumbers,
  where,
  type Lanes,
} from './lanes.ts';

/** Where the arrays of the columns stand in memory, in bytes. */
export interface Places {
  readonly load: (load: Load) => number;
  /** Of a ratio the denominators too. */
  readonly figures: readonly { readonly values: number; readonly denominators: number }[];
  readonly verdicts: number;
}

/** A loop over pairs of rows: its body, its locals of two lanes, and the cells of its tables. */
export interface LaneLoop {
  readonly body: Bytes;
  readonly locals: number;
  readonly cells: readonly number[];
}

/** In the place of a verdict: the row is left to the loop in JavaScript. */
export const open = 255;

/** What the steps of a formula need; undefined where one of them has no lanes. */
export function neededInLanes({ formula, ranges, result }: Source): Needed | undefined {
  const { plan } = formula.runner;
  if (formula.policy.kind === 'carried') return undefined;
  const asked = [...result.flatMap(figuresOf), ...requirementsOf(formula)];
  const needed = neededFor(plan, asked, (register) => isFigure(ranges[register] as Range));
  const loadable = needed.loads.every(
    ({ root, shape, path }) => root === 'facts' && path.length === 1 && hasColumn(shape),
  );
  return loadable && needed.steps.every(hasLanes) ? needed : undefined;
}

/** Whether a record has columns that lanes can read and write; texts stand outside. */
export function fitsLanes({ fields }: RecordShape): boolean {
  return Object.values(fields).every(({ shape }) => {
    if (shape.kind === 'record') return fitsLanes(shape);
    return hasColumn(shape) || shape.kind === 'text' || shape.kind === 'ratio';
  });
}

/** Whether a shape has one column of numbers, or of codes of a byte. */
function hasColumn(shape: Shape): boolean {
  if (shape.kind === 'choice') return shape.labels.length <= noneCode;
  return ['money', 'rate', 'count', 'day', 'flag'].includes(shape.kind);
}

/** The parameters of the loop: the number of rows; then the row it is at, and eight times that. */
const rows = 0;
const row = 1;
const rowTimes8 = 2;

/** Writes a formula as a loop over pairs of rows, without a branch; its tables will stand at a place in memory. */
export function writeLaneLoop(source: Source, needed: Needed, places: Places, tables: number): LaneLoop {
  const { formula, ranges, result } = source;
  const { plan } = formula.runner;
  const w = new LaneWriting(ranges, 3, tables);
  const atBytes: Bytes = [0x20, row];
  const atNumbers: Bytes = [0x20, rowTimes8];
  w.begin();
  for (const load of needed.loads) {
    const place = places.load(load);
    if (load.shape.kind !== 'flag' && load.shape.kind !== 'choice') {
      w.set(load.out, loadNumbers(atNumbers, place));
      continue;
    }
    const code = w.keep(loadBytes(atBytes, place));
    const { unknown, none } = w.range(load.out);
    if (unknown) w.require(different(code, both(unknownCode)));
    w.set(load.out, none ? where(equal(code, both(noneCode)), both(Number.POSITIVE_INFINITY), code) : code);
  }
  const leaving = new Set([...stepsLeavingPlainNumbers(plan, ranges)].map(({ out }) => out));
  for (const step of needed.steps) writeLaneStep(w, step, leaving.has(step.out));
  for (const register of requirementsOf(formula)) w.require(different(w.get(register), both(0)));
  result.forEach((leaf, at) => {
    const { values, denominators } = places.figures[at] as Places['figures'][number];
    const figure = w.keep(figureOf(w, leaf, plan.scales));
    requireWithin(w, leaf, figure);
    const isCode = leaf.shape.kind === 'flag' || leaf.shape.kind === 'choice';
    if (isCode) {
      const code = where(equal(figure, both(Number.POSITIVE_INFINITY)), both(noneCode), figure);
      w.add(storeBytes(atBytes, values, code));
    } else w.add(storeNumbers(atNumbers, values, add(figure, both(0))));
    if (leaf.shape.kind === 'ratio') {
      const denominator = w.keep(w.get(leaf.denominator));
      requireWithin(w, { ...leaf, register: leaf.denominator }, denominator);
      w.add(storeNumbers(atNumbers, denominators, add(denominator, both(0))));
    }
  });
  w.add(storeBytes(atBytes, places.verdicts, where(w.good(), both(verdictCode.decided), both(open))));
  return { body: loopOf(w.code), locals: w.locals, cells: w.cells };
}

function figuresOf({ register, shape, denominator }: Leaf): readonly number[] {
  return shape.kind === 'ratio' ? [register, denominator] : [register];
}

/** Rates leave as millionths, whatever their denominator inside. */
function figureOf(w: LaneWriting, { shape, register }: Leaf, scales: readonly number[]): Lanes {
  if (shape.kind !== 'rate') return w.get(register);
  const perUnit = rateScale / (scales[register] as number);
  return multiply(w.get(register), both(perUnit));
}

/** Leaves rows open whose figure is not one of its schema. */
function requireWithin(w: LaneWriting, { shape, nullable, register }: Leaf, figure: Lanes): void {
  const isNone = equal(figure, both(Number.POSITIVE_INFINITY));
  if (shape.kind === 'flag' || shape.kind === 'choice') {
    if (!nullable && w.range(register).none) w.require(different(figure, both(Number.POSITIVE_INFINITY)));
    return;
  }
  const [low, high] =
    'least' in shape ? [shape.least, shape.most] : [-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  const within = bitAnd(atLeast(figure, both(low)), atMost(figure, both(high)));
  const whole = shape.kind === 'rate' ? bitAnd(within, equal(floor(figure), figure)) : within;
  w.require(nullable && w.range(register).none ? bitOr(whole, isNone) : whole);
}

/** Around the body: row by two rows up to the number of rows. */
function loopOf(body: Bytes): Bytes {
  const step = (index: number, by: number): Bytes => [...local(index), 0x41, by, 0x6a, 0x21, index];
  const again: Bytes = [...local(row), ...local(rows), 0x49, 0x0d, 0];
  return [0x03, 0x40, ...body, ...step(row, 2), ...step(rowTimes8, 16), ...again, 0x0b, 0x0b];
}
