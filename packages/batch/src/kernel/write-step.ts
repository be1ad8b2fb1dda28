import type { Fraction, Step } from '@dzfp/core/plan';
import { giveUp, guard, guarded } from './guard.ts';
import { figure, variable, type Writing } from './writing.ts';
import { writeBands } from './write-bands.ts';
import { writeDivision } from './write-division.ts';

/** Steps that know what to do with "none". */
const takesNone = new Set<Step['op']>(['isNone', 'known', 'ifNone', 'ifUnknown', 'choose', 'match', 'ratio']);

/** What a list step needs of the writer of the loop. */
export type WriteAggregate = (step: Extract<Step, { op: 'aggregate' }>) => void;

/** Writes one step of a plan; `leaves` when its figures may leave plain numbers. */
export function writeStep(w: Writing, step: Step, leaves: boolean, writeAggregate: WriteAggregate): void {
  if (step.op === 'aggregate') {
    writeAggregate(step);
    return;
  }
  for (const register of numbersOf(step)) {
    if (w.range(register).none) w.line(`if (${w.number(register)} === Infinity) ${giveUp}`);
  }
  switch (step.op) {
    case 'constant':
      w.set(step.out, figure(step.value));
      return;
    case 'combine': {
      if (step.timesB < 0) difference(w, step, leaves);
      else sum(w, guarded(w, step.a, step.timesA, leaves), guarded(w, step.b, step.timesB, leaves), step.out, leaves);
      return;
    }
    case 'multiply':
      w.set(step.out, `${w.number(step.a)} * ${w.number(step.b)}`);
      if (leaves) guard(w, variable(step.out));
      return;
    case 'least':
    case 'greatest': {
      const [left, right] = [guarded(w, step.a, step.timesA, leaves), guarded(w, step.b, step.timesB, leaves)];
      const sign = step.op === 'least' ? '<' : '>';
      const plain = w.isPlain(step.a) && !w.range(step.b).unknown;
      const picked = plain
        ? `(${left} ${sign} ${right} ? ${left} : ${right})`
        : `Math.${minOrMax(step.op)}(${left}, ${right})`;
      w.set(step.out, w.range(step.b).none ? `${w.number(step.b)} === Infinity ? ${left} : ${picked}` : picked);
      return;
    }
    case 'compare': {
      const [left, right] = [guarded(w, step.a, step.timesA, leaves), guarded(w, step.b, step.timesB, leaves)];
      comparison(w, step.out, step.relation, left, right, w.isPlain(step.a) && w.isPlain(step.b));
      return;
    }
    case 'compareRatios':
      ratios(w, step, leaves);
      return;
    case 'and':
    case 'or':
      logic(w, step);
      return;
    case 'not':
      if (w.isPlain(step.a)) w.set(step.out, `!${w.truth(step.a)}`, 'flag');
      else w.set(step.out, `1 - ${w.number(step.a)}`);
      return;
    case 'known':
      w.set(step.out, `${w.number(step.a)} === ${w.number(step.a)}`, 'flag');
      return;
    case 'isNone': {
      const a = w.number(step.a);
      if (w.range(step.a).unknown) w.set(step.out, `${a} !== ${a} ? NaN : ${a} === Infinity ? 1 : 0`);
      else w.set(step.out, `${a} === Infinity`, 'flag');
      return;
    }
    case 'ifUnknown':
    case 'ifNone': {
      const a = w.number(step.a);
      const without = step.op === 'ifUnknown' ? `${a} !== ${a}` : `${a} === Infinity`;
      w.set(step.out, `${without} ? ${w.times(step.b, step.timesB)} : ${w.times(step.a, step.timesA)}`);
      if (leaves) guard(w, variable(step.out));
      return;
    }
    case 'choose':
      choice(w, step, leaves);
      return;
    case 'match': {
      const on = w.number(step.on);
      const cases = step.cases.map(({ from, times }) => w.times(from, times));
      const last = w.isPlain(step.on) ? (cases.pop() as string) : 'NaN';
      w.set(step.out, [...cases.map((code, label) => `${on} === ${label} ? ${code} : `), last].join(''));
      if (leaves) guard(w, variable(step.out));
      return;
    }
    case 'lookup': {
      const index = cellIndex(w, step.keys);
      const cell = `${w.table(step.cells)}[${index}]`;
      const known = step.keys.every(({ register }) => w.isPlain(register));
      w.set(step.out, known ? cell : `${index} === ${index} ? ${cell} : NaN`);
      return;
    }
    case 'bands':
      writeBands(w, step, cellIndex(w, step.keys), leaves);
      return;
    case 'round':
    case 'divide':
    case 'ratio':
      writeDivision(w, step, leaves);
      return;
    case 'daysBetween':
      w.set(step.out, `${w.number(step.b)} - ${w.number(step.a)}`);
      return;
    case 'yearOf':
    case 'monthOf':
      w.set(step.out, called(w, step.op, [step.a]));
      return;
    case 'wholeYears':
      w.set(step.out, called(w, step.op, [step.a, step.b]));
      return;
    case 'addDays':
      w.set(step.out, `${w.number(step.a)} + ${w.number(step.b)}`);
      w.line(`if (${variable(step.out)} < H.firstDay || ${variable(step.out)} > H.lastDay) ${giveUp}`);
      return;
    case 'addMonths':
      w.set(step.out, called(w, monthsBy[step.rule], [step.a, step.b]));
      w.line(`if (${variable(step.out)} === Infinity) ${giveUp}`);
  }
}

/** The registers of a step in which "none" is no operand. */
export function numbersOf(step: Exclude<Step, { op: 'aggregate' }>): readonly number[] {
  switch (step.op) {
    case 'constant':
      return [];
    case 'least':
    case 'greatest':
      return [step.a];
    case 'compareRatios':
      return [step.a, step.b].flatMap(({ numerator, denominator }) =>
        denominator === null ? [numerator] : [numerator, denominator],
      );
    case 'lookup':
      return step.keys.map(({ register }) => register);
    case 'bands':
      return [step.amount, step.above, ...step.keys.map(({ register }) => register)];
    case 'match':
      return [step.on];
    case 'choose':
      return [step.condition];
    case 'divide':
    case 'ratio':
      return [step.a, step.b];
    default:
      if (takesNone.has(step.op)) return [];
      return 'b' in step ? [step.a, step.b] : [step.a];
  }
}

function sum(w: Writing, left: string, right: string, out: number, leaves: boolean): void {
  w.set(out, `${left} + ${right}`);
  if (leaves) guard(w, variable(out));
}

function difference(w: Writing, step: Extract<Step, { op: 'combine' }>, leaves: boolean): void {
  const [left, right] = [guarded(w, step.a, step.timesA, leaves), guarded(w, step.b, -step.timesB, leaves)];
  w.set(step.out, `${left} - ${right}`);
  if (leaves) guard(w, variable(step.out));
}

function minOrMax(op: 'least' | 'greatest'): string {
  return op === 'least' ? 'min' : 'max';
}

const signs = { below: '<', atMost: '<=', equal: '===' } as const;

function comparison(
  w: Writing,
  out: number,
  relation: keyof typeof signs,
  left: string,
  right: string,
  plain: boolean,
): void {
  const holds = `${left} ${signs[relation]} ${right}`;
  if (plain) w.set(out, holds, 'flag');
  else w.set(out, `${left} !== ${left} || ${right} !== ${right} ? NaN : ${holds} ? 1 : 0`);
}

function ratios(w: Writing, step: Extract<Step, { op: 'compareRatios' }>, leaves: boolean): void {
  const over = ({ denominator, over: fixed }: Fraction): string =>
    denominator === null ? figure(fixed) : w.number(denominator);
  const [left, right] = [w.fresh(), w.fresh()];
  w.line(`const ${left} = ${w.number(step.a.numerator)} * ${over(step.b)};`);
  w.line(`const ${right} = ${w.number(step.b.numerator)} * ${over(step.a)};`);
  if (leaves) for (const side of [left, right]) guard(w, side);
  const plain = [step.a, step.b].every(
    ({ numerator, denominator }) => w.isPlain(numerator) && (denominator === null || w.isPlain(denominator)),
  );
  comparison(w, step.out, step.relation, left, right, plain);
}

function logic(w: Writing, { op, a, b, out }: Extract<Step, { op: 'and' | 'or' }>): void {
  if (w.isPlain(a) && w.isPlain(b)) {
    w.set(out, `${w.truth(a)} ${op === 'and' ? '&&' : '||'} ${w.truth(b)}`, 'flag');
    return;
  }
  const [left, right] = [w.number(a), w.number(b)];
  const decides = op === 'and' ? 0 : 1;
  const otherwise = op === 'and' ? `${left} * ${right}` : `${left} + ${right}`;
  w.set(out, `${left} === ${decides} || ${right} === ${decides} ? ${decides} : ${otherwise}`);
}

function choice(w: Writing, step: Extract<Step, { op: 'choose' }>, leaves: boolean): void {
  const { condition, yes, timesYes, no, timesNo, out } = step;
  const flags = w.isTruth(yes) && w.isTruth(no) && timesYes === 1 && timesNo === 1;
  if (w.isPlain(condition)) {
    if (flags) w.set(out, `${w.truth(condition)} ? ${w.truth(yes)} : ${w.truth(no)}`, 'flag');
    else w.set(out, `${w.truth(condition)} ? ${w.times(yes, timesYes)} : ${w.times(no, timesNo)}`);
  } else {
    const [holds, ifYes, ifNo] = [w.number(condition), w.times(yes, timesYes), w.times(no, timesNo)];
    const { otherHalf } = step;
    const other = otherHalf === undefined ? '' : ` && ${w.number(otherHalf.yes)} === ${w.number(otherHalf.no)}`;
    w.set(out, `${holds} === 1 ? ${ifYes} : ${holds} === 0 || (${ifYes} === ${ifNo}${other}) ? ${ifNo} : NaN`);
  }
  if (leaves) guard(w, variable(out));
}

function cellIndex(w: Writing, keys: readonly { readonly register: number; readonly size: number }[]): string {
  return keys.reduce((so, { register, size }, i) => {
    const key = w.number(register);
    return i === 0 ? key : `(${so} * ${figure(size)} + ${key})`;
  }, '0');
}

const monthsBy = { lastDay: 'toLastDay', nextFirst: 'toNextFirst', refuse: 'orRefuse' } as const;

function called(w: Writing, helper: string, registers: readonly number[]): string {
  const args = registers.map((register) => w.number(register));
  const call = `H.${helper}(${args.join(', ')})`;
  if (registers.every((register) => w.isPlain(register))) return call;
  return `${args.map((arg) => `${arg} !== ${arg}`).join(' || ')} ? NaN : ${call}`;
}
