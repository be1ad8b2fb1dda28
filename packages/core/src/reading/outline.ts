import type { Graph } from '../expression/graph.ts';
import { refsOf, type Node } from '../expression/node.ts';
import { oncePer } from '../once-per.ts';
import type { AnyFormula } from '../policy/policy.ts';
import { fieldOf, type Field, type RecordShape, type Shape } from '../schema/shape.ts';
import type { Text } from '../text.ts';
import type { StepCard } from './explain.ts';

/** The named steps of a formula: the part of an explanation that is the same for all inputs and values. */
export interface Outline {
  readonly results: readonly ResultCard[];
  readonly steps: readonly OutlinedStep[];
}

/** A result: its field in the decision, its name, and its node. */
export interface ResultCard {
  readonly field: string;
  readonly name: Text;
  readonly node: number;
}

/** A step without where its value comes from; `field` is the name of the fact or parameter. */
export type OutlinedStep = Omit<StepCard, 'parameter'> & { readonly field?: string };

/** The named steps of a formula and which of them each one uses; made once for a policy. */
export const outlineOf: (policy: AnyFormula) => Outline = /* @__PURE__ */ oncePer(drawOutline);

function drawOutline(policy: AnyFormula): Outline {
  const { graph } = policy;
  const results: ResultCard[] = [];
  const outputs = new Map<number, { readonly name: string; readonly field: Field }>();
  const declare = (prefix: string, field: Field): void => {
    for (const [name, inner] of Object.entries((field.shape as RecordShape).fields)) {
      const at = `${prefix}.${name}`;
      const node = graph.outputs[at] as number;
      if (inner.shape.kind === 'record') {
        declare(at, inner);
      } else {
        if (prefix.startsWith('result')) results.push({ field: at.slice('result.'.length), name: inner.title, node });
        if (!outputs.has(node)) outputs.set(node, { name: at, field: inner });
      }
    }
  };
  declare('result', fieldOf(policy.output));
  if (policy.kind === 'carried') declare('after', fieldOf(policy.carry.state));

  const named = (ref: number): boolean => {
    const node = graph.nodes[ref] as Node<number>;
    return (
      outputs.has(ref) ||
      node.op === 'label' ||
      (node.op === 'lookup' && node.quantity !== 'table') ||
      (node.op === 'field' && node.quantity !== 'table')
    );
  };
  const choiceNames = namesOfChoices(
    graph,
    [...outputs.values()].map(({ field }) => field.shape),
  );
  const inLoops = insideLoops(graph);
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
  const steps = graph.nodes.flatMap((node, index): OutlinedStep[] => {
    if (!named(index) || inLoops.has(index)) return [];
    const output = outputs.get(index);
    const names = node.labels === undefined ? undefined : choiceNames.get(node.labels.join('|'));
    const common = {
      node: index,
      quantity: node.quantity,
      from: uses(index),
      ...(names === undefined ? {} : { names }),
    };
    if (node.op === 'field') {
      const kind = node.root === 'parameters' ? 'parameter' : node.root === 'before' ? 'before' : 'fact';
      return [{ ...common, kind: kind, name: node.title, field: node.path[0] as string }];
    }
    if (output?.name.startsWith('result.') === true)
      return [{ ...common, kind: 'result' as const, name: output.field.title }];
    if (node.op === 'label') return [{ ...common, kind: 'step' as const, name: node.name }];
    if (output) {
      const { zh, en } = output.field.title;
      return [{ ...common, kind: 'after' as const, name: { zh: `${zh}（含本次）`, en: `${en}, this one included` } }];
    }
    const field = tableField(graph, index);
    return [{ ...common, kind: 'parameter' as const, name: field.title, field: field.path[0] as string }];
  });
  return { results, steps };
}

/** The nodes that hold a figure of one item: after a run they show only the last one, so they are no steps of the decision. */
function insideLoops({ nodes }: Graph): ReadonlySet<number> {
  const open: ReadonlySet<number>[] = [];
  for (const node of nodes) {
    const loops = new Set<number>(node.op === 'field' && node.loop !== undefined ? [node.loop] : []);
    for (const ref of refsOf(node)) for (const loop of open[ref] ?? []) loops.add(loop);
    if (node.op === 'aggregate') loops.delete(node.loop);
    open.push(loops);
  }
  return new Set(nodes.flatMap((_, index) => ((open[index]?.size ?? 0) > 0 ? [index] : [])));
}

/** The names of every closed list that the formula's fields or tables know. */
function namesOfChoices(graph: Graph, results: readonly Shape[]): ReadonlyMap<string, Readonly<Record<string, Text>>> {
  const names = new Map<string, Readonly<Record<string, Text>>>();
  const note = (shape: Shape): void => {
    if (shape.kind === 'choice') names.set(shape.labels.join('|'), shape.names);
    if (shape.kind !== 'table') return;
    note(shape.by);
    note(shape.of.shape);
  };
  results.forEach(note);
  for (const node of graph.nodes) if (node.op === 'field') note(node.shape);
  return names;
}

function tableField(graph: Graph, ref: number): Extract<Node<number>, { op: 'field' }> {
  const node = graph.nodes[ref] as Node<number>;
  if (node.op === 'field') return node;
  return tableField(graph, node.op === 'lookup' ? node.table : (refsOf(node)[0] as number));
}
