import { isGuarantee, recordShapeOf, type AnyFormula, type Graph, type Law, type RecordShape } from '@dzfp/core';
import { lower, rateScale, type BoundFormula, type Plan, type ReadShapes } from '@dzfp/core/plan';
import { Facts, type Variable } from './facts.ts';
import { calendar } from './smt-calendar.ts';
import { and, atMost, below, int, ite, minus, no, not, or, plus, times, yes } from './smt-text.ts';
import { hasNumber, numberOf, truthOf, type SmtValue } from './smt-value.ts';
import { Translation } from './translation.ts';

/** A law of any policy, as data. */
export type AnyLaw = Law<Record<string, unknown>, Record<string, unknown>, unknown, unknown>;

/** Asks a solver for facts that break a law: none can be found where the law holds. */
export interface Question {
  /** The whole problem in SMT-LIB 2, without `(check-sat)`. */
  readonly smt: string;
  /** What the solver chooses. */
  readonly variables: readonly Variable[];
  /** Lists were looked at with a few items only. */
  readonly bounded: boolean;
  readonly plan: Plan;
  readonly graph: Graph;
}

/** How a question is put. */
export interface Asking {
  /** Another graph than the policy's own, to ask the same of a rule with a fault. */
  readonly graph?: Graph;
  /**
   * Leaves something out, so that there is less to look at: what is proved so is proved, facts that are found so prove nothing.
   * `results` leaves out that results keep to their schemas, `steps` also what the named steps of the formula are.
   */
  readonly without?: 'results' | 'steps';
}

/** The name under which a problem gives the size of its counterexample. */
export const sizeName = 'size';
/** A fen weighs more than counts and items together. */
export const moneyWeight = 1000n;
/** The second place of the fact that a monotone law moves. */
export const movedName = 'moved';

/**
 * The question whether a law can be broken by facts that the policy accepts and decides: requirements are kept, every result is known and within
 * its schema, days stay within the calendar.
 */
export function questionOf(inside: BoundFormula, law: AnyLaw, asking: Asking = {}): Question {
  const { policy } = inside;
  const { graph = policy.lawGraph, without } = asking;
  const values = Object.entries(inside.values).map(([name, { value }]) => [name, value] as const);
  const plan = lower(graph, Object.fromEntries(values));
  const shapes: ReadShapes = {
    facts: recordShapeOf(policy.input),
    ...(policy.kind === 'carried' ? { before: recordShapeOf(policy.carry.state) } : {}),
  };
  const facts = new Facts({ ...shapes });
  const opaque = without === 'steps' ? namedSteps(graph, plan) : new Set<number>();
  const first = new Translation(graph, plan, shapes, facts, 'r', new Map(), opaque);
  const lines: string[] = [];
  const bounded = [first];
  const asserts = decided(policy, graph, plan, first, without !== undefined);
  if (isGuarantee(law)) {
    const name = policy.pledges.some(({ id }) => id === law.id) ? `pledge.${law.id}` : `law.${law.id}`;
    const holds = first.at(plan.at[graph.outputs[name] as number] as number);
    asserts.push(or(and(hasNumber(holds), not(truthOf(holds))), and(not(holds.known), facts.complete)));
    lines.push(...facts.lines, ...first.lines);
  } else {
    const from = facts.at(['facts', law.fact]);
    const to: SmtValue = { ...from, value: movedName };
    lines.push(`(declare-const ${movedName} ${from.sort})`);
    const second = new Translation(graph, plan, shapes, facts, 'm', new Map([[`facts.${law.fact}`, to]]), opaque);
    bounded.push(second);
    lines.push(...facts.lines, `(assert ${inPlace(shapes.facts, law.fact)})`, ...first.lines, ...second.lines);
    asserts.push(
      hasNumber(from),
      below(numberOf(from), numberOf(to)),
      ...decided(policy, graph, plan, second, without !== undefined),
    );
    const outcome = plan.at[graph.outputs[`result.${law.outcome}`] as number] as number;
    asserts.push(
      outOfLine(law, first, second, outcome, minus(numberOf(to), numberOf(from)), plan.registers / 2 + outcome),
    );
  }
  asserts.push(...first.within, ...bounded.slice(1).flatMap(({ within }) => within));
  const size = sizeOf(facts.variables);
  return {
    smt: [
      ...(lines.some((line) => /\((?:year-of|month-of|add-months|whole-years)/u.test(line)) ? [calendar] : []),
      ...concerning(asserts, lines),
      ...asserts.filter((each) => each !== yes).map((each) => `(assert ${each})`),
      `(declare-const ${sizeName} Int)`,
      `(assert (= ${sizeName} ${size}))`,
    ].join('\n'),
    variables: facts.variables,
    bounded: bounded.some((each) => each.bounded),
    plan,
    graph,
  };
}

/** Requirements are kept, results known and within their schemas: else the facts are refused and no decision is made. */
function decided(policy: AnyFormula, graph: Graph, plan: Plan, of: Translation, requiredOnly: boolean): string[] {
  const figure = (name: string): SmtValue => of.at(plan.at[graph.outputs[name] as number] as number);
  const required = policy.requires.map(({ id }) => {
    const holds = figure(`requires.${id}`);
    return or(not(hasNumber(holds)), truthOf(holds));
  });
  if (requiredOnly) return required;
  const prefixes: readonly (readonly [string, RecordShape])[] = [
    ['result', recordShapeOf(policy.output)],
    ...(policy.kind === 'carried' ? [['after', recordShapeOf(policy.carry.state)] as const] : []),
  ];
  return [...required, ...prefixes.flatMap(([prefix, shape]) => within(prefix, shape))];

  function within(prefix: string, shape: RecordShape): string[] {
    return Object.entries(shape.fields).flatMap(([name, { shape: inner }]): string[] => {
      const at = `${prefix}.${name}`;
      if (inner.kind === 'record') return within(at, inner);
      const value = figure(at);
      if (!('least' in inner)) return [value.known];
      const scale = plan.scales[plan.at[graph.outputs[at] as number] as number] as number;
      const per = inner.kind === 'rate' ? rateScale : 1;
      const number = times(numberOf(value), per);
      const inBounds = and(
        atMost(int(BigInt(inner.least) * BigInt(scale)), number),
        atMost(number, int(BigInt(inner.most) * BigInt(scale))),
      );
      return [value.known, or(not(hasNumber(value)), inBounds)];
    });
  }
}

/** The registers of the steps that the law gives a name. */
function namedSteps(graph: Graph, plan: Plan): ReadonlySet<number> {
  return new Set(graph.nodes.flatMap((node) => (node.op === 'label' ? [plan.at[node.of] as number] : [])));
}

/** The definitions that some sentences rest on, and what is said of these; facts are kept, whether they matter or not. */
function concerning(sentences: readonly string[], lines: readonly string[]): string[] {
  const names = (of: string): readonly string[] => of.match(/\|[^|]+\|/gu) ?? [];
  const needed = new Set(sentences.flatMap(names));
  return lines
    .toReversed()
    .filter((line) => {
      const [subject = '', ...rest] = names(line);
      if (!line.startsWith('(define-fun')) return line.startsWith('(declare') || needed.has(subject) || rest.length > 0;
      if (!needed.has(subject)) return false;
      for (const name of rest) needed.add(name);
      return true;
    })
    .toReversed();
}

/** The outcome moved against its direction, or by more than its slope allows; none stands above every amount. */
function outOfLine(
  law: Extract<AnyLaw, { fact: string }>,
  first: Translation,
  second: Translation,
  outcome: number,
  width: string,
  under: number,
): string {
  const [from, to] = [first.at(outcome), second.at(outcome)];
  const rises = law.direction === 'rises';
  const [low, high] = rises ? [from, to] : [to, from];
  const isRatio = first.at(under).known !== no;
  const [lowNumber, highNumber] = isRatio
    ? [
        `(* ${numberOf(low)} ${numberOf((rises ? second : first).at(under))})`,
        `(* ${numberOf(high)} ${numberOf((rises ? first : second).at(under))})`,
      ]
    : [numberOf(low), numberOf(high)];
  const numbers = and(not(low.none), not(high.none));
  const wrongWay = or(and(low.none, not(high.none)), and(numbers, below(highNumber, lowNumber)));
  if (law.slope === undefined) return wrongWay;
  const jump = below(times(width, law.slope), minus(highNumber, lowNumber));
  return or(wrongWay, and(high.none, not(low.none)), and(numbers, jump));
}

/** The moved fact stays within its schema. */
function inPlace(facts: RecordShape, fact: string): string {
  const shape = facts.fields[fact]?.shape;
  if (shape?.kind === 'choice') return and(atMost('0', movedName), below(movedName, int(shape.labels.length)));
  if (shape === undefined || !('least' in shape)) return yes;
  return and(atMost(int(shape.least), movedName), atMost(movedName, int(shape.most)));
}

/**
 * How large a counterexample is: the amounts in fen first, then counts and items, then everything else, each weighed so that no later one
 * outweighs an earlier one by itself.
 */
function sizeOf(variables: readonly Variable[]): string {
  const sum = (kinds: readonly string[]): string =>
    variables
      .filter(({ shape, path }) => kinds.includes(shape.kind) && path.length > 1)
      .map(({ path }) => {
        const name = `|${path.join('.')}|`;
        return ite(below(name, '0'), `(- ${name})`, name);
      })
      .reduce(plus, '0');
  return plus(times(sum(['money']), moneyWeight), sum(['count', 'list']));
}
