import type { Plan } from '../plan/plan.ts';
import type { BoundFormula } from '../policy/bound.ts';
import { recordWriter } from '../policy/record-writer.ts';
import { rateScale } from '../quantity/rate.ts';
import { recordShapeOf, type Field, type RecordShape } from '../schema/shape.ts';
import { compareFigures, type Figure } from './figure.ts';
import { hasNumber, type Span } from './span.ts';
import { coneOf } from './unknowns.ts';

/** One field of the result: where it stands in the registers and how it is written. */
export interface ResultField {
  /** Dotted, without `result`. */
  readonly name: string;
  readonly node: number;
  /** The nodes that it is computed from. */
  readonly cone: ReadonlySet<number>;
  readonly register: number;
  /** The register of the denominator of a ratio. */
  readonly below: number | null;
  /** Figures have a least and a most; others are listed one by one, by the register of each. */
  readonly listed: readonly number[] | null;
  /** The smallest and largest register that the field's schema and the exact range allow: no decision lies outside. */
  readonly smallest: number;
  readonly largest: number;
  readonly print: (of: Figure) => string | number | boolean | null;
}

/** The fields of the result in order, nested ones by their dotted name. */
export function resultFields({ policy, runner }: BoundFormula): ResultField[] {
  const { plan } = runner;
  const shape = recordShapeOf(policy.output);
  const zeros = new Float64Array(plan.registers);
  const fieldsOf = (record: RecordShape, at: readonly string[]): ResultField[] =>
    Object.entries(record.fields).flatMap(([own, field]) => {
      const path = [...at, own];
      if (field.shape.kind === 'record') return fieldsOf(field.shape, path);
      const node = policy.graph.outputs[`result.${path.join('.')}`] as number;
      const register = plan.at[node] as number;
      const below = field.shape.kind === 'ratio' ? plan.registers / 2 + register : null;
      const alone: RecordShape = { kind: 'record', fields: { [own]: field } };
      const write = recordWriter(policy.graph, plan, alone, ['result', ...at].join('.'), 'wire');
      const print: ResultField['print'] = ({ value, over }) => {
        const outcome = zeros.slice();
        outcome[register] = value;
        if (below !== null) outcome[below] = over;
        return (write(outcome) as Readonly<Record<string, unknown>>)[own] as ReturnType<ResultField['print']>;
      };
      const listed = listedOf(field);
      const [smallest, largest] = limitsOf(field, plan, register);
      const cone = coneOf(policy.graph, [node]);
      return [{ name: path.join('.'), node, cone, register, below, listed, smallest, largest, print }];
    });
  return fieldsOf(shape, []);
}

function listedOf({ shape, nullable }: Field): number[] | null {
  const none = nullable ? [Number.POSITIVE_INFINITY] : [];
  if (shape.kind === 'flag') return [0, 1, ...none];
  return shape.kind === 'choice' ? [...shape.labels.keys(), ...none] : null;
}

function limitsOf({ shape }: Field, plan: Plan, register: number): readonly [number, number] {
  const most = Number.MAX_SAFE_INTEGER;
  if (!('least' in shape)) return [-most, most];
  const scale = shape.kind === 'rate' ? (plan.scales[register] as number) / rateScale : 1;
  return [Math.ceil(shape.least * scale), Math.floor(shape.most * scale)];
}

/** Whether a field can be neither a figure nor none within spans: no completion there gives an answer. */
export function isHopeless({ register, smallest, largest }: ResultField, spans: readonly Span[]): boolean {
  const span = spans[register] as Span;
  return (!hasNumber(span) || span.low > largest || span.high < smallest) && !span.none;
}

/** The least and the most figure that spans leave open; null when it can only be none. */
export function rangeOf(
  { register, below, smallest, largest }: ResultField,
  spans: readonly Span[],
): readonly [Figure, Figure] | null {
  const { low, high } = spans[register] as Span;
  if (low > high) return null;
  const value = (of: number): number => Math.min(largest, Math.max(smallest, of));
  if (below === null)
    return [
      { value: value(low), over: 1 },
      { value: value(high), over: 1 },
    ];
  return ratioRange(spans[register] as Span, spans[below] as Span, largest);
}

function ratioRange(above: Span, below: Span, largest: number): readonly [Figure, Figure] {
  const [near, far] = [Math.min(largest, Math.max(1, below.low)), Math.min(largest, Math.max(1, below.high))];
  const value = (of: number): number => Math.min(largest, Math.max(-largest, of));
  const corner = (of: number, over: number): Figure => ({ value: value(of), over });
  let least = corner(above.low, above.low < 0 ? near : far);
  let most = corner(above.high, above.high < 0 ? far : near);
  // Where both move with the same unknown numbers their ratio lies between those at the corners.
  const places = steepest(above, below);
  const [upper, lower] = [atCorners(above, places), atCorners(below, places)];
  let [from, to]: [Figure | null, Figure | null] = [null, null];
  for (let corners = 0; corners < 2 ** places.length; corners++) {
    const [floor, ceiling] = upper(corners);
    const [small, large] = lower(corners);
    if (small < 1 || large > largest || floor < -largest || ceiling > largest) return [least, most];
    const [low, high] = [corner(floor, floor < 0 ? small : large), corner(ceiling, ceiling < 0 ? large : small)];
    if (!from || compareFigures(low, from) < 0) from = low;
    if (!to || compareFigures(high, to) > 0) to = high;
  }
  if (from && compareFigures(from, least) > 0) least = from;
  if (to && compareFigures(to, most) < 0) most = to;
  return [least, most];
}

/** The places of the largest slopes of a ratio. */
function steepest(above: Span, below: Span): number[] {
  const size = (of: Span, i: number): number => Math.abs(of.slopes[i] ?? 0) / Math.max(1, Math.abs(of.high));
  const places = Array.from({ length: Math.max(above.slopes.length, below.slopes.length) }, (_, i) => i);
  const weights = places.map((i) => size(above, i) + size(below, i));
  return places
    .filter((i) => weights[i]! > 0)
    .sort((a, b) => weights[b]! - weights[a]!)
    .slice(0, 3);
}

/** The whole numbers around a form at a corner of some slopes; the other slopes count as error. */
function atCorners({ at, slopes, under, over }: Span, places: readonly number[]): (corner: number) => [number, number] {
  let [floor, ceiling] = [at + under, at + over];
  slopes.forEach((slope, i) => {
    if (places.includes(i)) return;
    floor += Math.min(0, slope);
    ceiling += Math.max(0, slope);
  });
  return (corner) => {
    const moved = places.reduce((sum, place, k) => sum + ((corner >> k) % 2 === 1 ? (slopes[place] ?? 0) : 0), 0);
    return [Math.floor(floor + moved), Math.ceil(ceiling + moved)];
  };
}
