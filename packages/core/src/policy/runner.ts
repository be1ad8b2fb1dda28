import { DzfpError, failure, throwIssues } from '../error/dzfp-error.ts';
import { issue, type Issue } from '../error/issue.ts';
import type { Graph } from '../expression/graph.ts';
import { refsOf, type FieldNode } from '../expression/node.ts';
import { BeyondPlainNumbers, compile, valueAt, type Given } from '../plan/compile.ts';
import { lower, type ParameterValues } from '../plan/lower.ts';
import type { Plan } from '../plan/plan.ts';
import { runExactly, type Exact } from '../plan/run-exact.ts';
import { printDay, type Day } from '../quantity/day.ts';
import { printMoney, type Money } from '../quantity/money.ts';
import { printRate, rateScale, type Rate } from '../quantity/rate.ts';
import type { Ratio } from '../quantity/ratio.ts';
import type { RecordShape, Shape } from '../schema/shape.ts';
import type { Requirement } from './requirement.ts';

/** The registers after a run, whichever path it took. */
export type Outcome = ArrayLike<number>;

/** A formula with its parameters, ready to run. */
export interface Runner {
  readonly plan: Plan;
  /** All registers for one input; the array is reused by the next run. */
  readonly run: (given: Given) => Outcome;
  /** Builds the typed record that stands under a prefix of the outputs. */
  readonly typed: (outcome: Outcome, given: Given) => Readonly<Record<string, unknown>>;
  /** Builds the same record in its wire form. */
  readonly wire: (outcome: Outcome, given: Given) => Readonly<Record<string, unknown>>;
}

/** What is built out of the registers: the record of each prefix (`result`, `after`). */
export type OutputShapes = Readonly<Record<string, RecordShape>>;

type Writer = (outcome: Outcome, plan: Plan) => unknown;

/** Compiles a graph with parameter values into a runner. */
export function runnerOf(
  graph: Graph,
  parameters: ParameterValues,
  outputs: OutputShapes,
  requirements: readonly Requirement[],
): Runner {
  const plan = lower(graph, parameters);
  const fast = compile(plan);
  const run = (given: Given): Outcome => {
    try {
      return fast(given);
    } catch (error) {
      if (!(error instanceof BeyondPlainNumbers)) throw error;
      return runExactly(plan, given).map(toNumber);
    }
  };
  const needed = Object.entries(outputs).flatMap(([prefix, shape]) => registersOf(graph, shape, prefix));
  const builder = (form: 'typed' | 'wire'): Runner['typed'] => {
    const prefixes = Object.entries(outputs).map(
      ([prefix, shape]) => [prefix, recordWriter(graph, shape, prefix, form)] as const,
    );
    const [only] = prefixes;
    const single = prefixes.length === 1 && only ? only[1] : undefined;
    return (outcome, given) => {
      throwIssues(contradictions(graph, outcome, requirements));
      for (const register of needed) {
        const value = outcome[register] as number;
        if (value !== value) throw new DzfpError(missingFor(graph, plan, outcome, given, needed));
      }
      if (single) return single(outcome, plan) as Readonly<Record<string, unknown>>;
      const record: Record<string, unknown> = {};
      for (const [prefix, write] of prefixes) record[prefix] = write(outcome, plan);
      return record;
    };
  };
  return { plan, run, typed: builder('typed'), wire: builder('wire') };
}

/** The requirements among the facts that are broken. */
function contradictions(graph: Graph, outcome: Outcome, requirements: readonly Requirement[]): Issue[] {
  const broken: Issue[] = [];
  for (const { id, fields, rule } of requirements) {
    if (outcome[graph.outputs[`requires.${id}`] as number] !== 0) continue;
    const [field, other = field] = fields;
    broken.push(issue('DZ114', { field, other, reason: `${rule.zh} ${rule.en}` }, [field]));
  }
  return broken;
}

function toNumber(value: Exact): number {
  if (value === undefined) return Number.NaN;
  return value === 'none' ? Number.POSITIVE_INFINITY : Number(value);
}

function registersOf(graph: Graph, shape: RecordShape, prefix: string): number[] {
  return Object.entries(shape.fields).flatMap(([name, field]) =>
    field.shape.kind === 'record'
      ? registersOf(graph, field.shape, `${prefix}.${name}`)
      : [graph.outputs[`${prefix}.${name}`] as number],
  );
}

function recordWriter(graph: Graph, shape: RecordShape, prefix: string, form: 'typed' | 'wire'): Writer {
  const fields = Object.entries(shape.fields).map(([name, field]): readonly [string, Writer] => {
    const at = `${prefix}.${name}`;
    if (field.shape.kind === 'record') return [name, recordWriter(graph, field.shape, at, form)];
    const register = graph.outputs[at] as number;
    return [name, form === 'typed' ? typedWriter(field.shape, register) : wireWriter(field.shape, register)];
  });
  return (outcome, plan) => {
    const record: Record<string, unknown> = {};
    for (const [name, write] of fields) record[name] = write(outcome, plan);
    return record;
  };
}

function checked(value: number): number {
  if (Number.isSafeInteger(value)) return value === 0 ? 0 : value;
  throw failure('DZ303', { field: 'result' });
}

function typedWriter(shape: Shape, register: number): Writer {
  const none = (value: number, of: (value: number) => unknown): unknown => (value === Infinity ? null : of(value));
  switch (shape.kind) {
    case 'flag':
      return (outcome) => none(outcome[register]!, (value) => value === 1);
    case 'choice':
      return (outcome) => none(outcome[register]!, (value) => shape.labels[value]);
    case 'rate':
      return (outcome, plan) =>
        none(outcome[register]!, (value) => checked((value * rateScale) / plan.scales[register]!));
    case 'ratio':
      return (outcome, plan): Ratio => ({
        numerator: checked(outcome[register]!),
        denominator: checked(outcome[plan.registers / 2 + register]!),
      });
    default:
      return (outcome) => none(outcome[register]!, checked);
  }
}

function wireWriter(shape: Shape, register: number): Writer {
  const typed = typedWriter(shape, register);
  const printed =
    (print: (value: never) => string): Writer =>
    (outcome, plan) => {
      const value = typed(outcome, plan);
      return value === null ? null : print(value as never);
    };
  switch (shape.kind) {
    case 'money':
      return printed((value: Money) => printMoney(value));
    case 'rate':
      return printed((value: Rate) => printRate(value));
    case 'day':
      return printed((value: Day) => printDay(value));
    case 'ratio':
      return printed((value: Ratio) => `${value.numerator}/${value.denominator}`);
    default:
      return typed;
  }
}

/** Names the absent facts, or the empty cells of parameter tables, that an unknown result rests on. */
function missingFor(
  graph: Graph,
  plan: Plan,
  outcome: Outcome,
  given: Given,
  needed: readonly number[],
): readonly [Issue, ...Issue[]] {
  const facts = new Map<string, FieldNode>();
  const cells = new Set<string>();
  const seen = new Set<number>();
  const visit = (ref: number): void => {
    const value = outcome[ref] as number;
    const node = graph.nodes[ref];
    if (!node || seen.has(ref)) return;
    seen.add(ref);
    if (node.op === 'field') {
      if (node.root !== 'parameters' && absent(node, given)) facts.set(`${node.root}.${node.path.join('.')}`, node);
      else if (node.root === 'parameters' && value !== value && node.quantity !== 'table' && node.quantity !== 'bands')
        cells.add(node.path.join('.'));
      return;
    }
    if (value === value && node.quantity !== 'table' && node.quantity !== 'bands') return;
    if (node.op === 'lookup' || node.op === 'bands') {
      const keys = refsOf(node).filter((each) => outcome[each] !== outcome[each] && !isTable(graph, each));
      if (keys.length === 0) cells.add(cellName(graph, outcome, node.op === 'lookup' ? ref : node.bands));
    }
    for (const each of refsOf(node)) if (node.op !== 'lookup' || each !== node.table) visit(each);
    if (node.op === 'lookup') for (const each of keysOf(graph, ref)) visit(each);
    if (node.op === 'bands') for (const each of keysOf(graph, node.bands)) visit(each);
  };
  for (const register of needed) if (outcome[register] !== outcome[register]) visit(register);
  const missing = [...facts.values()];
  if (missing.length > 0) {
    return missing.map((node) =>
      issue('DZ301', { missing: `${node.title.zh} ${node.title.en} (${node.path.join('.')})` }, node.path),
    ) as [Issue, ...Issue[]];
  }
  return [issue('DZ302', { missing: [...cells].join(', ') || 'a parameter' })];
}

function absent(node: FieldNode, given: Given): boolean {
  return node.root === 'item' || valueAt(given[node.root as 'facts' | 'before'], node.path) === undefined;
}

function isTable(graph: Graph, ref: number): boolean {
  const quantity = graph.nodes[ref]?.quantity;
  return quantity === 'table' || quantity === 'bands';
}

function keysOf(graph: Graph, ref: number): number[] {
  const node = graph.nodes[ref];
  if (node?.op === 'label') return keysOf(graph, node.of);
  return node?.op === 'lookup' ? [...keysOf(graph, node.table), node.key] : [];
}

/** For instance `basicRate.tekun.level3`. */
function cellName(graph: Graph, outcome: Outcome, ref: number): string {
  const node = graph.nodes[ref];
  if (node?.op === 'label') return cellName(graph, outcome, node.of);
  if (node?.op === 'lookup') {
    const labels = graph.nodes[node.key]?.labels ?? [];
    return `${cellName(graph, outcome, node.table)}.${labels[outcome[node.key] as number] ?? '?'}`;
  }
  return node?.op === 'field' ? node.path.join('.') : 'table';
}
