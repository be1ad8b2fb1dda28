import { insideFor, type BoundBase, type BoundFormula } from '../../policy/bound.ts';
import { printMoney, type Money } from '../../quantity/money.ts';
import type { Field } from '../../schema/shape.ts';
import type { Text } from '../../text.ts';
import { printExactly } from '../decimal-places.ts';
import { provenance, type Provenance } from '../explain.ts';
import { bendAt, type Bend } from './bend.ts';
import { decidingParameters } from './deciding-parameters.ts';
import type { Line } from './line.ts';
import { questionOf, type Along, type Question } from './question.ts';
import { stretchesOf } from './stretches.ts';
import { isLine, type Stretch } from './track.ts';
import { stepNameOf, turningOf, type Turning } from './turning-step.ts';

/** A step that turns at a breakpoint, and the values of the law that set where. */
export interface TurningStep {
  /** The number of its node in the policy's graph. */
  readonly node: number;
  readonly turning: Turning;
  readonly name: Text;
  readonly parameters: readonly Provenance[];
}

/** A place where an outcome changes how it moves. */
export interface Breakpoint {
  /** A kink bends the outcome, a jump tears it. */
  readonly kind: 'kink' | 'jump';
  /** The first value of the input from which the new slope holds. */
  readonly at: string | number;
  /** The outcome one smallest unit of the input earlier, and here. */
  readonly before: string | number;
  readonly value: string | number;
  /** By how much the outcome moves for each yuan or unit of the input, exactly: a decimal, or a fraction. */
  readonly slopeBefore: string;
  readonly slopeAfter: string;
  /** How far the outcome lies from where its old slope would have taken it; zero at a kink. */
  readonly jump: string;
  readonly steps: readonly TurningStep[];
}

/** A range of the input over which an outcome moves evenly. */
export interface EvenStretch {
  readonly from: string | number;
  readonly to: string | number;
  /** The outcome at both ends. */
  readonly first: string | number;
  readonly last: string | number;
  /** Zero in a dead zone. */
  readonly slope: string;
}

/** A range of the input without a figure: refused since facts contradict one another or the outcome is out of range, unknown, or none. */
export interface OpenStretch {
  readonly from: string | number;
  readonly to: string | number;
  readonly without: 'refused' | 'unknown' | 'none';
}

/** How an outcome runs along one input. */
export interface BreakpointsOf {
  readonly over: Text;
  readonly outcome: Text;
  readonly stretches: readonly (EvenStretch | OpenStretch)[];
  readonly breakpoints: readonly Breakpoint[];
}

/**
 * Every kink, jump and dead zone of an outcome along one input, exactly: the formula is followed along the whole range, not
 * sampled. Roundings are steps of their own unit and no breakpoints; slopes and jumps are those of the amounts before rounding,
 * `before` and `value` what `evaluate` decides.
 *
 * @param of - a policy with its values
 * @throws DzfpError for facts that are wrong, and DZ505 where the outcome does not run in straight lines, naming the step
 */
export function breakpoints(of: BoundBase, asked: Along): BreakpointsOf {
  const bound = insideFor(of, 'breakpoints');
  const question = questionOf(bound, asked);
  const { track, from, to } = question;
  const found = stretchesOf(track, from, to);
  if (found.every(({ course }) => course === 'refused' || course === 'unknown')) {
    const given = track.givenAt(from);
    bound.runner.check(bound.runner.run(given), given);
  }
  const write = writerOf(bound, question);
  const places: Breakpoint[] = [];
  const runs: (readonly [first: Stretch, last: Stretch])[] = [];
  found.forEach((stretch, i) => {
    const [first, last] = runs.at(-1) ?? [];
    const bend = last === undefined ? 'edge' : between(last, stretch);
    if (first !== undefined && bend === 'same') runs.splice(-1, 1, [first, stretch]);
    else runs.push([stretch, stretch]);
    if (typeof bend === 'object') places.push(write.breakpoint(found[i - 1] as Stretch, stretch, bend));
  });
  const stretches = runs.map(([first, last]) => write.stretch(first, last.to));
  return { over: question.input.title, outcome: question.result.title, stretches, breakpoints: places };
}

type Bent = Exclude<Bend, { kind: 'same' }>;

/** What happens between two stretches; an edge where one of them has no figure. */
function between(left: Stretch, right: Stretch): Bent | 'same' | 'edge' {
  if (!isLine(left.course) || !isLine(right.course)) return left.course === right.course ? 'same' : 'edge';
  const bend = bendAt(right.from, left.course, right.course);
  return bend.kind === 'same' ? 'same' : bend;
}

interface Write {
  readonly breakpoint: (left: Stretch, right: Stretch, bend: Bent) => Breakpoint;
  readonly stretch: (of: Stretch, to: bigint) => EvenStretch | OpenStretch;
}

/** Writes stretches and breakpoints in the units of their fields. */
function writerOf(bound: BoundFormula, { track, input, result, outcome }: Question): Write {
  const { policy, runner, values } = bound;
  const unit = unitOf(result) * BigInt(track.plan.scales[outcome.register] as number);
  const place = (x: bigint): string | number =>
    input.shape.kind === 'money' ? printMoney(Number(x) as Money) : Number(x);
  const valueAt = (x: bigint): string | number => {
    const value = runner.run(track.givenAt(x))[outcome.register] as number;
    return outcome.print({ value, over: 1 }) as string | number;
  };
  const slopeOf = ({ slope, by }: Line): string => printExactly(slope * unitOf(input), by * unit);
  const turned = (left: Stretch, right: Stretch): TurningStep[] => {
    const registers = [...right.ways].flatMap(([register, way]) => {
      const earlier = left.ways.get(register);
      return earlier === undefined || earlier === way ? [] : [register % policy.graph.nodes.length];
    });
    const run = runner.run(track.givenAt(right.from));
    return [...new Set(registers)].map((node) => ({
      node,
      turning: turningOf(policy.graph.nodes[node]!),
      name: stepNameOf(policy, node),
      parameters: decidingParameters(bound, node, track.moving, run).flatMap((name) => provenance(values[name]) ?? []),
    }));
  };
  return {
    breakpoint: (left, right, { kind, at, gap, by }) => ({
      kind,
      at: place(at),
      before: valueAt(at - 1n),
      value: valueAt(at),
      slopeBefore: slopeOf(left.course as Line),
      slopeAfter: slopeOf(right.course as Line),
      jump: printExactly(gap, by * unit),
      steps: turned(left, right),
    }),
    stretch: ({ from, course }, to) => {
      const ends = { from: place(from), to: place(to) };
      if (!isLine(course)) return { ...ends, without: course };
      return { ...ends, first: valueAt(from), last: valueAt(to), slope: slopeOf(course) };
    },
  };
}

/** How many smallest units one yuan, or one of anything else, has. */
function unitOf({ shape }: Field): bigint {
  return shape.kind === 'money' ? 100n : 1n;
}
