import { rateScale, type Load, type Step } from '@dzfp/core/plan';
import { stepsLeavingPlainNumbers } from '../range/leaving.ts';
import { giveUp } from './guard.ts';
import { requirementsOf, type Leaf } from './leaves.ts';
import { mayLeaveCalendar, neededFor } from './needed.ts';
import { Slots } from './slots.ts';
import type { Source } from './source.ts';
import type { StateLayout } from './state.ts';
import { verdictCode } from './verdict.ts';
import { writeStep } from './write-step.ts';
import { figure, variable, Writing } from './writing.ts';

/** A kernel as code, with the figures of its tables and the arrays it reads. */
export interface Generated {
  readonly code: string;
  readonly tables: readonly Float64Array[];
  readonly slots: Slots;
}

type Aggregate = Extract<Step, { op: 'aggregate' }>;

/** A loop over items that the code is in: the index of its item, and the lists that lead to it. */
interface Inside {
  readonly loop: number;
  readonly index: string;
  readonly lists: readonly Load[];
}

/**
 * Writes a plan as one loop over columns. The code is made of the plan's steps and figures alone; names, labels and facts never
 * become part of it. Where the ranges do not prove that a figure stays within plain numbers, the loop stops at the row that
 * leaves them, and says which.
 */
export function generate(source: Source): Generated {
  const { formula, ranges, result, after, state } = source;
  const { plan } = formula.runner;
  const w = new Writing(ranges);
  const slots = new Slots();
  const leaves = [...result, ...after];
  const requirements = requirementsOf(formula);
  const figures = leaves.flatMap(({ register, shape, denominator }) =>
    shape.kind === 'ratio' ? [register, denominator] : [register],
  );
  const needed = neededFor(plan, [...figures, ...requirements], (register) => w.isFigure(register));
  const leaving = stepsLeavingPlainNumbers(plan, ranges);
  const leavingOuts = new Set([...leaving].map(({ out }) => out));

  /** The item of whose lists, and under which index, a place is found. */
  const placeOf = ({ root, loop }: Load, inside: readonly Inside[]): Pick<Inside, 'index' | 'lists'> =>
    (root === 'item' ? inside.find((each) => each.loop === loop) : undefined) ?? { index: 'i', lists: [] };
  const load = (each: Load, inside: readonly Inside[]): void => {
    if (w.isFigure(each.out)) return;
    if (each.root === 'before') {
      const at = state.fields.findIndex(({ path }) => path.join('.') === each.path.join('.'));
      w.set(each.out, `s${at}`);
      return;
    }
    const { index, lists } = placeOf(each, inside);
    writeLoad(w, each, index, (part) => slots.name(each, lists, part));
  };
  const writeList = (step: Aggregate, inside: readonly Inside[]): void => {
    const { index, lists } = placeOf(step.list, inside);
    const slot = (part: 'presence' | 'offsets'): string => slots.name(step.list, lists, part);
    writeAggregate(w, step, leavingOuts.has(step.out), index, slot, (item) => {
      const now = [...inside, { loop: step.loop, index: item, lists: [...lists, step.list] }];
      for (const each of step.items) load(each, now);
      write(step.steps, now);
    });
  };
  const write = (steps: readonly Step[], inside: readonly Inside[]): void => {
    for (const step of steps) {
      if (w.isFigure(step.out) && step.op !== 'ratio' && !mayLeaveCalendar(step)) continue;
      writeStep(w, step, leavingOuts.has(step.out), (list) => writeList(list, inside));
    }
  };
  for (const each of needed.loads) load(each, []);
  write(needed.steps, []);
  const body = w.lines.splice(0);
  const carried = state.fields.length > 0;
  writeVerdicts(w, requirements, leaves, figures, plan.scales, carried);
  result.forEach((leaf, at) => writeLeaf(w, leaf, `o${at}`, plan.scales));
  after.forEach((leaf, at) => writeLeaf(w, leaf, `a${at}`, plan.scales));
  const ends = w.lines.splice(0);
  const code = [
    '"use strict";',
    ...w.tables.map((_, at) => `const T${at} = T[${at}];`),
    'return function (from, to, C, O, A, V, S, N) {',
    ...Array.from({ length: slots.size }, (_, at) => `const c${at} = C[${at}];`),
    ...arrays('O', 'o', result),
    ...arrays('A', 'a', after),
    ...state.fields.map((_, at) => `let s${at} = S[${at}];`),
    'const { begins, start } = N;',
    ...(carried ? [`let alive = S[${state.fields.length}];`] : []),
    'let stop = to;',
    'rows: for (let i = from; i < to; i++) {',
    ...(carried ? startOfChain(state) : []),
    ...body,
    ...ends,
    ...(carried ? newState(w, state, after, plan.scales) : []),
    `V[i] = ${verdictCode.decided};`,
    '}',
    ...state.fields.map((_, at) => `S[${at}] = s${at};`),
    ...(carried ? [`S[${state.fields.length}] = alive;`] : []),
    'return stop;',
    '};',
  ].join('\n');
  return { code, tables: w.tables, slots };
}

function arrays(from: string, name: string, leaves: readonly Leaf[]): string[] {
  return leaves.flatMap(({ shape }, at) =>
    shape.kind === 'ratio'
      ? [`const ${name}${at} = ${from}[${at}].numerators;`, `const ${name}${at}d = ${from}[${at}].denominators;`]
      : [`const ${name}${at} = ${from}[${at}].values, ${name}${at}n = ${from}[${at}].none;`],
  );
}

/** A chain begins with the start (`N` holds it); a chain of which an item was not decided stays undecided to its end. */
function startOfChain({ fields }: StateLayout): string[] {
  const start = fields.map((_, at) => `s${at} = start[${at}];`).join(' ');
  return [
    `if (begins[i] === 1) { ${start} alive = 1; }`,
    `else if (alive === 0) { V[i] = ${verdictCode.follows}; continue; }`,
  ];
}

function newState(w: Writing, { fields }: StateLayout, after: readonly Leaf[], scales: readonly number[]): string[] {
  return fields.map(({ path }, at) => {
    const leaf = after.find((each) => each.path.join('.') === path.join('.')) as Leaf;
    return `s${at} = ${valueOf(w, leaf, scales)};`;
  });
}

/** Reads a fact into its register. */
function writeLoad(
  w: Writing,
  load: Load,
  index: string,
  slot: (part: 'values' | 'presence' | 'offsets') => string,
): void {
  const { out, shape } = load;
  if (shape.kind === 'list') {
    const [presence, offsets] = [slot('presence'), slot('offsets')];
    w.set(out, coded(w, out, `${presence}[${index}]`, 254, `${offsets}[${index} + 1] - ${offsets}[${index}]`));
    return;
  }
  const value = `${slot('values')}[${index}]`;
  if (shape.kind === 'text') w.set(out, coded(w, out, value, 254, '0'));
  else if (shape.kind === 'flag' && w.isPlain(out)) w.set(out, `${value} === 1`, 'flag');
  else if (shape.kind === 'flag') w.set(out, coded(w, out, value, 254, value));
  else if (shape.kind === 'choice') w.set(out, coded(w, out, value, shape.labels.length <= 254 ? 254 : 65_534, value));
  else w.set(out, value);
}

/** The two highest codes are none and unknown. */
function coded(w: Writing, register: number, code: string, none: number, otherwise: string): string {
  const range = w.range(register);
  const unknown = range.unknown ? `${code} === ${none + 1} ? NaN : ` : '';
  return `${unknown}${range.none ? `${code} === ${none} ? Infinity : ` : ''}${otherwise}`;
}

const starts = { sum: '0', count: '0', any: '0', all: '1', least: 'NaN', greatest: 'NaN' } as const;

/** Writes a figure over the items of a list as a loop of its own. */
function writeAggregate(
  w: Writing,
  step: Aggregate,
  leaves: boolean,
  row: string,
  slot: (part: 'presence' | 'offsets') => string,
  writeItem: (index: string) => void,
): void {
  const { how, out, body, whenEmpty } = step;
  const so = variable(out);
  const item = w.fresh();
  const [presence, offsets] = [slot('presence'), slot('offsets')];
  w.line(`let ${so} = ${starts[how]};`);
  w.line(`if (${presence}[${row}] !== 0) ${so} = NaN;`);
  w.line('else {');
  w.line(`for (let ${item} = ${offsets}[${row}]; ${item} < ${offsets}[${row} + 1]; ${item}++) {`);
  writeItem(item);
  if (w.range(body).none) w.line(`if (${w.number(body)} === Infinity) ${giveUp}`);
  const value = w.number(body);
  switch (how) {
    case 'sum':
    case 'count':
      w.line(`${so} += ${value};`);
      if (leaves) w.line(`if (${so} > ${Number.MAX_SAFE_INTEGER} || ${so} < ${-Number.MAX_SAFE_INTEGER}) ${giveUp}`);
      break;
    case 'any':
      w.line(`${so} = ${so} === 1 || ${value} === 1 ? 1 : ${so} + ${value};`);
      break;
    case 'all':
      w.line(`${so} = ${so} === 0 || ${value} === 0 ? 0 : ${so} * ${value};`);
      break;
    default: {
      const picked = `Math.${how === 'least' ? 'min' : 'max'}(${so}, ${value})`;
      w.line(`${so} = ${item} === ${offsets}[${row}] ? ${value} : ${picked};`);
    }
  }
  w.line('}');
  if (whenEmpty !== null) {
    w.line(`if (${offsets}[${row}] === ${offsets}[${row} + 1]) ${so} = ${w.number(whenEmpty)};`);
  }
  w.line('}');
  w.name(out, so);
}

/** Sets a row aside whose facts contradict each other, of which a figure is unknown, or lies outside of its bounds. */
function writeVerdicts(
  w: Writing,
  requirements: readonly number[],
  leaves: readonly Leaf[],
  figures: readonly number[],
  scales: readonly number[],
  carried: boolean,
): void {
  const setAside = (when: readonly string[], code: number): void => {
    const kept = carried ? ' alive = 0;' : '';
    if (when.length > 0) w.line(`if (${when.join(' || ')}) { V[i] = ${code};${kept} continue; }`);
  };
  const broken = requirements.filter((register) => w.range(register).low <= 0);
  setAside(
    broken.map((register) => (w.isTruth(register) ? `!${w.truth(register)}` : `${w.number(register)} === 0`)),
    verdictCode.contradictory,
  );
  const open = [...new Set(figures)].filter((register) => w.range(register).unknown);
  setAside(
    open.map((register) => `${w.number(register)} !== ${w.number(register)}`),
    verdictCode.unknown,
  );
  setAside(
    leaves.flatMap((leaf) => outside(w, leaf, scales)),
    verdictCode.outOfRange,
  );
}

/** When a figure is not one of its schema; nothing where the ranges prove that it always is. */
function outside(w: Writing, leaf: Leaf, scales: readonly number[]): string[] {
  const { shape, nullable, register, denominator } = leaf;
  if (shape.kind === 'flag' || shape.kind === 'choice') {
    return !nullable && w.range(register).none ? [`${w.number(register)} === Infinity`] : [];
  }
  const [least, most] =
    'least' in shape ? [shape.least, shape.most] : [-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  const within = (of: number, perUnit: number, mayBeNone: boolean): string[] => {
    const { low, high, none } = w.range(of);
    const whole = Number.isInteger(perUnit);
    if (whole && (mayBeNone || !none) && (low > high || (low * perUnit >= least && high * perUnit <= most))) return [];
    const code = w.times(of, perUnit);
    const fits = `${code} >= ${figure(least)} && ${code} <= ${figure(most)}${whole ? '' : ` && Number.isInteger(${code})`}`;
    return [`!(${fits}${mayBeNone && none ? ` || ${code} === Infinity` : ''})`];
  };
  if (shape.kind === 'ratio') return [...within(register, 1, nullable), ...within(denominator, 1, nullable)];
  return within(register, perUnitOf(leaf, scales), nullable);
}

/** Rates leave as millionths, whatever their denominator inside. */
function perUnitOf({ shape, register }: Leaf, scales: readonly number[]): number {
  return shape.kind === 'rate' ? rateScale / (scales[register] as number) : 1;
}

/** A figure as it leaves: zero is never minus zero. */
function valueOf(w: Writing, leaf: Leaf, scales: readonly number[]): string {
  const { register, shape } = leaf;
  if (shape.kind === 'flag') {
    if (w.isTruth(register)) return w.number(register);
    const yes = `${w.number(register)} === 1 ? 1 : 0`;
    return leaf.nullable && w.range(register).none ? `${w.number(register)} === Infinity ? Infinity : ${yes}` : yes;
  }
  if (shape.kind === 'choice') return w.number(register);
  const code = w.times(register, perUnitOf(leaf, scales));
  return w.range(register).low > 0 ? code : `${code} + 0`;
}

function writeLeaf(w: Writing, leaf: Leaf, array: string, scales: readonly number[]): void {
  const value = valueOf(w, leaf, scales);
  const { shape, register, denominator } = leaf;
  if ((shape.kind === 'flag' || shape.kind === 'choice') && w.range(register).none) {
    w.line(`{ const v = ${value}; ${array}[i] = v === Infinity ? ${array}n : v; }`);
  } else {
    w.line(`${array}[i] = ${value};`);
  }
  if (shape.kind === 'ratio') w.line(`${array}d[i] = ${w.number(denominator)} + 0;`);
}
