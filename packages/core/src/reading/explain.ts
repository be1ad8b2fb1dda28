import type { Graph } from '../expression/graph.ts';
import { refsOf, type Node } from '../expression/node.ts';
import type { SourcedValue } from '../parameter/book.ts';
import type { Standing } from '../parameter/source.ts';
import type { BoundFormula } from '../policy/bound.ts';
import { orThrow } from '../policy/bound.ts';
import type { Outcome } from '../policy/runner.ts';
import type { Plan } from '../plan/plan.ts';
import { printDay, type Day } from '../quantity/day.ts';
import { printMoney, type Money } from '../quantity/money.ts';
import { fieldOf, type Field, type RecordShape } from '../schema/shape.ts';
import type { Text } from '../text.ts';
import { printDecimal } from './decimal-places.ts';

/** What a step is: a fact that was given, a value of the law, the state so far, an intermediate figure, or a result. */
export type StepKind = 'fact' | 'parameter' | 'before' | 'step' | 'result' | 'after';

/** One figure of a decision with what it was computed from. */
export interface ExplainedStep {
  /** The number of its node in the policy's graph. */
  readonly node: number;
  readonly kind: StepKind;
  readonly name: Text;
  /** The figure: yuan and rates as exact decimals, days as dates, flags as booleans, choices as labels; null is none. */
  readonly value: string | number | boolean | null;
  /** The figure in words. */
  readonly shown: Text;
  /** The steps that it was computed from, by node. */
  readonly from: readonly number[];
  /** For a value of the law. */
  readonly parameter?: {
    readonly id: string;
    readonly clause: string;
    readonly standing: Standing | 'given';
    readonly source: string;
    readonly jurisdiction?: string;
    readonly since?: string;
  };
}

/** A decision with every step, as plain data. */
export interface Explanation {
  readonly policy: string;
  readonly title: Text;
  readonly clauses: readonly string[];
  /** Whether a value rests on an assumption; whoever shows the explanation has to say so. */
  readonly illustrative: boolean;
  /** The results in order, by node. */
  readonly results: readonly number[];
  readonly steps: readonly ExplainedStep[];
  readonly findings: BoundFormula['findings'];
}

/**
 * Decides and shows every named step with its figure, down to the facts and to the values of the law with their sources.
 *
 * @param of - a policy with its values
 * @throws DzfpError as `evaluate` does
 */
export function explain(of: object, input: unknown, before?: unknown): Explanation {
  const bound = of as BoundFormula;
  const { policy, runner } = bound;
  const start = policy.kind === 'carried' ? policy.carry.start : undefined;
  const given = { facts: orThrow(bound.readInput(input)), before: orThrow(bound.readBefore(before ?? start)) };
  const outcome = runner.run(given);
  runner.typed(outcome, given);
  const tree = treeOf(policy.graph, policy);
  const steps = tree.steps.map((step): ExplainedStep => {
    const value = valueIn(policy.graph, runner.plan, outcome, step.node);
    const parameter = step.kind === 'parameter' ? sourced(bound.values[step.field ?? '']) : undefined;
    return {
      node: step.node,
      kind: step.kind,
      name: step.name,
      value,
      shown: shownValue(policy.graph, step.node, value, step.names),
      from: step.from,
      ...(parameter === undefined ? {} : { parameter }),
    };
  });
  const { id, title, clauses } = policy;
  return {
    policy: id,
    title,
    clauses,
    steps,
    results: tree.results,
    illustrative: bound.illustrative,
    findings: bound.findings,
  };
}

function sourced(value: SourcedValue | undefined): ExplainedStep['parameter'] {
  if (!value) return undefined;
  const { parameter, entry, source } = value;
  return {
    id: parameter.id,
    clause: parameter.clause,
    standing: entry?.standing ?? 'given',
    source: source?.title ?? entry?.source ?? '',
    ...(entry === undefined ? {} : { jurisdiction: entry.jurisdiction, since: entry.from }),
  };
}

/** The part of an explanation that is the same for all inputs. */
interface Outline {
  readonly results: readonly number[];
  readonly steps: readonly {
    readonly node: number;
    readonly kind: StepKind;
    readonly name: Text;
    readonly from: readonly number[];
    readonly field?: string;
    readonly names?: Readonly<Record<string, Text>>;
  }[];
}

const outlines = new WeakMap<Graph, Outline>();

/** The named steps of a formula and which of them each one uses; made once for a graph. */
export function treeOf(graph: Graph, policy: BoundFormula['policy']): Outline {
  let outline = outlines.get(graph);
  if (!outline) outlines.set(graph, (outline = drawOutline(graph, policy)));
  return outline;
}

function drawOutline(graph: Graph, policy: BoundFormula['policy']): Outline {
  const outputs = new Map<number, { readonly name: string; readonly field: Field }>();
  const declare = (prefix: string, field: Field): void => {
    for (const [name, inner] of Object.entries((field.shape as RecordShape).fields)) {
      const at = `${prefix}.${name}`;
      if (inner.shape.kind === 'record') declare(at, inner);
      else if (!outputs.has(graph.outputs[at] as number))
        outputs.set(graph.outputs[at] as number, { name: at, field: inner });
    }
  };
  declare('result', fieldOf(policy.output));
  if (policy.kind === 'carried') declare('after', fieldOf(policy.carry.state));

  const named = (ref: number): boolean => {
    const node = graph.nodes[ref] as Node<number>;
    return (
      outputs.has(ref) ||
      node.op === 'label' ||
      node.op === 'lookup' ||
      (node.op === 'field' && node.quantity !== 'table')
    );
  };
  const inLoops = new Set<number>();
  graph.nodes.forEach((node, index) => {
    const own = node.op === 'field' && node.root === 'item';
    if (own || (node.op !== 'aggregate' && refsOf(node).some((ref) => inLoops.has(ref)))) inLoops.add(index);
  });
  const uses = (ref: number): number[] => {
    const found: number[] = [];
    const visit = (at: number): void => {
      if (named(at) && !inLoops.has(at)) {
        if (!found.includes(at)) found.push(at);
      } else refsOf(graph.nodes[at] as Node<number>).forEach(visit);
    };
    refsOf(graph.nodes[ref] as Node<number>).forEach(visit);
    return found;
  };
  const steps = graph.nodes.flatMap((node, index) => {
    if (!named(index) || inLoops.has(index)) return [];
    const output = outputs.get(index);
    const names = node.op === 'field' && node.shape.kind === 'choice' ? node.shape.names : undefined;
    const common = { node: index, from: uses(index), ...(names === undefined ? {} : { names }) };
    if (node.op === 'field') {
      const kind = node.root === 'parameters' ? 'parameter' : node.root === 'before' ? 'before' : 'fact';
      return [{ ...common, kind: kind as StepKind, name: node.title, field: node.path[0] as string }];
    }
    if (output) return [{ ...common, kind: output.name.split('.')[0] as StepKind, name: output.field.title }];
    if (node.op === 'label') return [{ ...common, kind: 'step' as const, name: node.name }];
    const field = tableField(graph, index);
    return [{ ...common, kind: 'parameter' as const, name: field.title, field: field.path[0] as string }];
  });
  const results = [...outputs].filter(([, { name }]) => name.startsWith('result.')).map(([ref]) => ref);
  return { results, steps };
}

function tableField(graph: Graph, ref: number): Extract<Node<number>, { op: 'field' }> {
  const node = graph.nodes[ref] as Node<number>;
  if (node.op === 'field') return node;
  return tableField(graph, node.op === 'lookup' ? node.table : (refsOf(node)[0] as number));
}

/** The figure of a node after a run. */
export function valueIn(graph: Graph, plan: Plan, outcome: Outcome, ref: number): ExplainedStep['value'] {
  const node = graph.nodes[ref] as Node<number>;
  const value = outcome[ref] as number;
  if (node.quantity === 'bands' || node.quantity === 'table' || node.quantity === 'list') return '';
  if (value !== value) return node.quantity === 'text' ? '' : '?';
  if (value === Number.POSITIVE_INFINITY) return null;
  const scale = plan.scales[ref] as number;
  switch (node.quantity) {
    case 'money':
    case 'exactMoney':
      return scale === 1 ? printMoney(value as Money) : printDecimal(value, scale * 100);
    case 'rate':
      return printDecimal(value, scale);
    case 'ratio':
      return `${value}/${outcome[plan.registers / 2 + ref] as number}`;
    case 'day':
      return printDay(value as Day);
    case 'flag':
      return value === 1;
    case 'choice':
      return node.labels?.[value] ?? '?';
    default:
      return value;
  }
}

function shownValue(
  graph: Graph,
  ref: number,
  value: ExplainedStep['value'],
  names: Readonly<Record<string, Text>> | undefined,
): Text {
  if (value === null) return { zh: '无', en: 'none' };
  if (value === '?') return { zh: '未知', en: 'unknown' };
  const plain = String(value);
  switch (graph.nodes[ref]?.quantity) {
    case 'money':
    case 'exactMoney': {
      const grouped = plain.replace(
        /^(-?)(\d+)/,
        (_, sign: string, whole: string) => `${sign}${groupThousands(whole)}`,
      );
      return { zh: `${grouped} 元`, en: `${grouped} yuan` };
    }
    case 'rate':
      return sameText(percent(plain));
    case 'ratio': {
      const [numerator = '0', denominator = '1'] = plain.split('/');
      return sameText(percent(printDecimal(Number(numerator), Number(denominator), 6)));
    }
    case 'flag':
      return value === true ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
    case 'choice':
      return names?.[plain] ?? sameText(plain);
    case 'bands':
      return { zh: '见分段表', en: 'see the bands' };
    default:
      return sameText(plain);
  }
}

function sameText(of: string): Text {
  return { zh: of, en: of };
}

function groupThousands(digits: string): string {
  let grouped = '';
  for (let i = 0; i < digits.length; i++) {
    if (i > 0 && (digits.length - i) % 3 === 0) grouped += ',';
    grouped += digits.charAt(i);
  }
  return grouped;
}

function percent(decimal: string): string {
  const [whole = '0', decimals = ''] = decimal.split('.');
  const digits = decimals.padEnd(2, '0');
  const moved = `${whole}${digits.slice(0, 2)}`.replace(/^(-?)0+(?=\d)/, '$1');
  const rest = digits.slice(2).replace(/0+$/, '');
  return `${moved}${rest === '' ? '' : `.${rest}`}%`;
}
