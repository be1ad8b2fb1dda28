import { failure } from '../error/dzfp-error.ts';
import type { Graph } from '../expression/graph.ts';
import { mapRefs, refsOf, type FieldNode, type Node } from '../expression/node.ts';
import { rateScale } from '../quantity/rate.ts';
import type { Bands } from '../schema/table.ts';
import type { Shape } from '../schema/shape.ts';
import type { Fraction, Load, Plan, Step, Tariff } from './plan.ts';

/** Typed parameter values by name, as the policy names them. */
export type ParameterValues = Readonly<Record<string, unknown>>;

/** Follows a path into plain data; only what the data itself holds is found, nothing inherited. */
export function valueAt(from: unknown, path: readonly string[]): unknown {
  let value = from;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
}

/** A number or none in a register. */
export function registerOf(value: unknown, shape: Shape): number {
  if (value === undefined) return Number.NaN;
  if (value === null) return Number.POSITIVE_INFINITY;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (shape.kind === 'choice') return shape.labels.indexOf(value as string);
  // Of a text or a list nothing is computed but whether it is known.
  if (typeof value === 'string') return 0;
  if (Array.isArray(value)) return value.length;
  // Texts and lists are no figures; a register only says of them that they are known.
  if (shape.kind === 'text' || shape.kind === 'list') return 0;
  return typeof value === 'number' ? value : Number.NaN;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

function lcm(a: number, b: number): number {
  return (a / gcd(a, b)) * b;
}

function loadOf({ root, path, shape, loop }: FieldNode, out: number): Load {
  return { out, root: root as Load['root'], path, shape, ...(loop === undefined ? {} : { loop }) };
}

/**
 * Puts parameter values into a graph and gives every value a fixed denominator.
 *
 * @param rates - rates of the law over the smallest common denominator, so that products stay small, or all in `millionths`, so that plans
 * with other values have the same denominators and steps, and differ in nothing but constants, cells and tariffs
 */
export function lower(graph: Graph, parameters: ParameterValues, rates: 'reduced' | 'millionths' = 'reduced'): Plan {
  const at = registersOf(graph);
  // A name is no step of its own: whoever refers to it refers to what it names.
  const nodes = graph.nodes.map((node) => mapRefs(node, (ref) => at[ref] as number));
  const scales: number[] = [];
  const loads: Load[] = [];
  const steps: Step[] = [];
  const size = nodes.length;
  const loops = loopsOf(graph);
  const bodies = new Map<number, { items: Load[]; steps: Step[] }>();
  for (const node of nodes) if (node.op === 'aggregate') bodies.set(node.loop, { items: [], steps: [] });

  const node = (ref: number): Node<number> => nodes[ref] as Node<number>;
  const scale = (ref: number): number => scales[ref] as number;

  /** A table or tariff is not a register: it is followed back to its parameter and the keys that select from it. */
  const selection = (ref: number): { value: unknown; shape: Shape; keys: number[]; field: FieldNode } => {
    const cell = node(ref);
    if (cell.op === 'lookup') {
      const from = selection(cell.table);
      return { ...from, shape: cell.shape, keys: [...from.keys, cell.key] };
    }
    const field = cell as FieldNode;
    return { value: valueAt(parameters, field.path), shape: field.shape, keys: [], field };
  };

  const cellsOf = (value: unknown, shape: Shape): unknown[] =>
    shape.kind === 'table'
      ? shape.by.labels.flatMap((label) =>
          cellsOf(valueAt(value, [label]), (shape as { of: { shape: Shape } }).of.shape),
        )
      : [value];

  const keysOf = (keys: readonly number[]): { register: number; size: number }[] =>
    keys.map((register) => ({ register, size: node(register).labels?.length ?? 0 }));

  const pair = (
    out: number,
    a: number,
    b: number,
  ): { out: number; a: number; timesA: number; b: number; timesB: number } => {
    const common = lcm(scale(a), scale(b));
    return { out, a, timesA: common / scale(a), b, timesB: common / scale(b) };
  };

  const fraction = (ref: number): Fraction =>
    node(ref).quantity === 'ratio'
      ? { numerator: ref, denominator: size + ref, over: 1 }
      : { numerator: ref, denominator: null, over: scale(ref) };

  /** Common denominator of rates, so that products stay as small as they can be. */
  const reduced = (millionths: readonly number[]): number => {
    if (rates === 'millionths') return rateScale;
    const finite = millionths.filter((each) => Number.isFinite(each));
    return rateScale / finite.reduce(gcd, rateScale);
  };

  /** A step, and the same for the denominators where none, a branch or a fallback yields a ratio. */
  const bothHalves = (step: Step): Step[] => {
    if (nodes[step.out]?.quantity !== 'ratio') return [step];
    const out = size + step.out;
    switch (step.op) {
      case 'constant':
        return [step, { ...step, out }];
      case 'choose': {
        const [above, below] = [step, { yes: size + step.yes, no: size + step.no }];
        return [
          { ...above, otherHalf: below },
          { ...above, ...below, out, otherHalf: { yes: above.yes, no: above.no } },
        ];
      }
      case 'match':
        return [step, { ...step, out, cases: step.cases.map(({ from, times }) => ({ from: size + from, times })) }];
      case 'ifUnknown':
      case 'ifNone':
        return [step, { ...step, out, a: size + step.a, b: size + step.b }];
      default:
        return [step];
    }
  };

  const lowerNode = (of: Node<number>, out: number): { scale: number; step?: Step; load?: Load } => {
    switch (of.op) {
      case 'field': {
        if (of.quantity === 'table' || of.quantity === 'bands') return { scale: 1 };
        if (of.root === 'parameters') {
          const value = registerOf(valueAt(parameters, of.path), of.shape);
          const over = of.quantity === 'rate' ? reduced([value]) : 1;
          const inScale = of.quantity === 'rate' && Number.isFinite(value) ? (value * over) / rateScale : value;
          return { scale: over, step: { op: 'constant', out, value: inScale } };
        }
        const load = loadOf(of, out);
        return { scale: of.quantity === 'rate' ? rateScale : 1, load };
      }
      case 'constant':
        return { scale: of.quantity === 'rate' ? rateScale : 1, step: { op: 'constant', out, value: of.value } };
      case 'none':
        return { scale: 1, step: { op: 'constant', out, value: Number.POSITIVE_INFINITY } };
      case 'add':
      case 'subtract': {
        const both = pair(out, of.left, of.right);
        const timesB = of.op === 'add' ? both.timesB : -both.timesB;
        return { scale: scale(of.left) * both.timesA, step: { op: 'combine', ...both, timesB } };
      }
      case 'multiply':
        return { scale: scale(of.left) * scale(of.right), step: { op: 'multiply', out, a: of.left, b: of.right } };
      case 'least':
      case 'greatest': {
        const both = pair(out, of.left, of.right);
        return { scale: scale(of.left) * both.timesA, step: { op: of.op, ...both } };
      }
      case 'compare': {
        if (node(of.left).quantity === 'ratio' || node(of.right).quantity === 'ratio') {
          const sides = { a: fraction(of.left), b: fraction(of.right) };
          return { scale: 1, step: { op: 'compareRatios', relation: of.relation, out, ...sides } };
        }
        return { scale: 1, step: { op: 'compare', relation: of.relation, ...pair(out, of.left, of.right) } };
      }
      case 'and':
      case 'or':
        return { scale: 1, step: { op: of.op, out, a: of.left, b: of.right } };
      case 'not':
      case 'known':
      case 'isNone':
      case 'yearOf':
      case 'monthOf':
        return { scale: 1, step: { op: of.op, out, a: of.of } };
      case 'label':
        return { scale: scale(of.of) };
      case 'ifUnknown':
      case 'ifNone': {
        const both = pair(out, of.of, of.fallback);
        return { scale: scale(of.of) * both.timesA, step: { op: of.op, ...both } };
      }
      case 'round': {
        const { grain, mode } = of.rounding;
        return { scale: 1, step: { op: 'round', out, a: of.of, over: scale(of.of), grain, mode } };
      }
      case 'divide': {
        const { grain, mode } = of.rounding;
        const { timesA, timesB } = { timesA: scale(of.divisor), timesB: scale(of.dividend) };
        const operands = { a: of.dividend, timesA, b: of.divisor, timesB };
        return { scale: 1, step: { op: 'divide', out, ...operands, grain, mode, whenZero: of.whenZero } };
      }
      case 'ratio': {
        const { a, timesA, b, timesB } = pair(out, of.numerator, of.denominator);
        const zero = { whenZero: of.whenZero, zeroScale: scale(of.whenZero) };
        return { scale: 1, step: { op: 'ratio', out, outDenominator: size + out, a, timesA, b, timesB, ...zero } };
      }
      case 'choose': {
        const { timesA, timesB } = pair(out, of.yes, of.no);
        const sides = { yes: of.yes, timesYes: timesA, no: of.no, timesNo: timesB };
        return { scale: scale(of.yes) * timesA, step: { op: 'choose', out, condition: of.condition, ...sides } };
      }
      case 'match': {
        const common = of.cases.map(scale).reduce(lcm, 1);
        const cases = of.cases.map((from) => ({ from, times: common / scale(from) }));
        return { scale: common, step: { op: 'match', out, on: of.on, cases } };
      }
      case 'lookup': {
        if (of.quantity === 'table' || of.quantity === 'bands') return { scale: 1 };
        const { value, field, keys } = selection(out);
        const cells = cellsOf(value, field.shape).map((cell) => registerOf(cell, of.shape));
        const over = of.quantity === 'rate' ? reduced(cells) : 1;
        const scaled =
          of.quantity === 'rate'
            ? cells.map((cell) => (Number.isFinite(cell) ? (cell * over) / rateScale : cell))
            : cells;
        return { scale: over, step: { op: 'lookup', out, keys: keysOf(keys), cells: scaled } };
      }
      case 'bands': {
        const { value, field, keys } = selection(of.bands);
        const sets = cellsOf(value, field.shape) as (Bands | undefined)[];
        const over = reduced(sets.flatMap((set) => set?.map((band) => band.rate) ?? []));
        const tariffs = sets.map((set): Tariff | null =>
          set
            ? {
                bounds: set.map(({ upTo }) => upTo ?? Number.POSITIVE_INFINITY),
                rates: set.map((band) => (band.rate * over) / rateScale),
              }
            : null,
        );
        const amounts = { amount: of.amount, above: of.above };
        return { scale: over, step: { op: 'bands', out, ...amounts, keys: keysOf(keys), tariffs } };
      }
      case 'aggregate': {
        const body = bodies.get(of.loop) ?? { items: [], steps: [] };
        const list = node(of.list) as FieldNode;
        const counts = of.how === 'sum' || of.how === 'least' || of.how === 'greatest';
        const whenEmpty = of.whenEmpty ?? null;
        const { how } = of;
        return {
          scale: counts ? scale(of.body) : 1,
          step: {
            op: 'aggregate',
            out,
            how,
            loop: of.loop,
            list: loadOf(list, of.list),
            ...body,
            body: of.body,
            whenEmpty,
          },
        };
      }
      case 'daysBetween':
      case 'addDays':
      case 'addMonths':
      case 'wholeYears':
        return { scale: 1, step: { op: of.op, out, a: of.left, b: of.right, rule: of.rule ?? 'lastDay' } };
    }
  };

  nodes.forEach((of, out) => {
    const { scale: own, step, load } = lowerNode(of, out);
    scales.push(own);
    if (!Number.isSafeInteger(own)) throw failure('DZ303', { field: `node ${out}` });
    const loop = loops[out];
    const place = loop === undefined ? { items: loads, steps } : (bodies.get(loop) ?? { items: loads, steps });
    if (load) place.items.push(load);
    if (step) place.steps.push(...bothHalves(step));
  });
  return { registers: 2 * size, at, scales, loads, steps };
}

/** The register of each node: its own, or that of what it names. */
function registersOf({ nodes }: Graph): number[] {
  const at: number[] = [];
  nodes.forEach((node, index) => at.push(node.op === 'label' ? (at[node.of] as number) : index));
  return at;
}

/** The innermost loop whose item a node depends on, undefined outside of loops. */
function loopsOf({ nodes }: Graph): (number | undefined)[] {
  const within: ReadonlySet<number>[] = [];
  const depth = new Map<number, number>();
  for (const node of nodes) {
    const loops = new Set<number>();
    if (node.op === 'field' && node.loop !== undefined) loops.add(node.loop);
    for (const ref of refsOf(node)) for (const loop of within[ref] ?? []) loops.add(loop);
    if (node.op === 'aggregate') {
      loops.delete(node.loop);
      depth.set(node.loop, loops.size);
    }
    within.push(loops);
  }
  return within.map((loops) => [...loops].sort((a, b) => (depth.get(b) ?? 0) - (depth.get(a) ?? 0))[0]);
}
