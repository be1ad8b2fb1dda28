import type { Graph } from '../expression/graph.ts';
import { refsOf, type AggregateNode, type FieldNode, type Node, type Quantity } from '../expression/node.ts';
import type { AnyFormula } from '../policy/policy.ts';
import { fieldOf, type Field, type Shape } from '../schema/shape.ts';
import type { Text } from '../text.ts';
import type { Wording } from './wording.ts';

/** A result of a policy, or a field of the state it carries on, with the node that gives it. */
export interface Outlet {
  readonly kind: 'result' | 'after';
  readonly node: number;
  readonly title: Text;
}

/** The results and then the state after, in the order in which their schemas declare them. */
export function outletsOf(policy: AnyFormula): Outlet[] {
  const walk = (kind: Outlet['kind'], prefix: string, { shape, title }: Field): Outlet[] =>
    shape.kind === 'record'
      ? Object.entries(shape.fields).flatMap(([name, inner]) => walk(kind, `${prefix}.${name}`, inner))
      : [{ kind, node: policy.graph.outputs[prefix] as number, title }];
  const results = walk('result', 'result', fieldOf(policy.output));
  return policy.kind === 'carried' ? [...results, ...walk('after', 'after', fieldOf(policy.carry.state))] : results;
}

/** What a policy gives as it is stays what it was: facts, figures and cells of tables are not renamed by being returned. */
export function isGiven({ op }: Node<number>): boolean {
  return op === 'field' || op === 'constant' || op === 'lookup';
}

/**
 * The name of each node that has one, in one language. Two things never bear one name: the state before and after an item is
 * told apart, and where titles coincide the owner, the origin or a number is said as well.
 */
export function namesIn(policy: AnyFormula, wording: Wording): ReadonlyMap<number, string> {
  const { graph } = policy;
  const { language } = wording;
  const names = new Map<number, string>();
  graph.nodes.forEach((node, ref) => {
    if (node.op === 'label') names.set(ref, node.name[language]);
    else if (node.op === 'field')
      names.set(ref, node.root === 'before' ? wording.earlier(node.title[language]) : node.title[language]);
  });
  const labels = labelsIn(graph);
  for (const { kind, node, title } of outletsOf(policy)) {
    if (names.has(node) || isGiven(graph.nodes[node] as Node<number>)) continue;
    if (kind === 'result') names.set(node, title[language]);
    else if (!labels.has(node)) names.set(node, wording.included(title[language]));
  }
  for (const alike of groupsOf(graph, names)) tellApart(policy, alike, names, wording);
  for (const { kind, node } of outletsOf(policy)) {
    const label = labels.get(node);
    if (kind === 'after' && label !== undefined && !names.has(node)) names.set(node, names.get(label) as string);
  }
  return names;
}

/** The label that a formula puts on a node, by the node. */
export function labelsIn({ nodes }: Graph): ReadonlyMap<number, number> {
  const labels = new Map<number, number>();
  nodes.forEach((node, ref) => {
    if (node.op === 'label' && !labels.has(node.of)) labels.set(node.of, ref);
  });
  return labels;
}

/** Nodes of one name. An item's own fields are read inside its list and collide with nothing. */
function groupsOf(graph: Graph, names: ReadonlyMap<number, string>): number[][] {
  const groups = new Map<string, number[]>();
  for (const [ref, name] of names) {
    const node = graph.nodes[ref] as Node<number>;
    if (node.op === 'field' && node.root === 'item') continue;
    groups.set(name, [...(groups.get(name) ?? []), ref]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function tellApart(policy: AnyFormula, alike: readonly number[], names: Map<number, string>, wording: Wording): void {
  const { graph } = policy;
  const name = names.get(alike[0] as number) as string;
  const given = alike.filter((ref) => graph.nodes[ref]?.op === 'field');
  const steps = alike.filter((ref) => !given.includes(ref) && !namesItsParameter(graph, ref, given));
  const facts = given.filter((ref) => (graph.nodes[ref] as FieldNode).root !== 'parameters');
  for (const ref of given) {
    const field = graph.nodes[ref] as FieldNode;
    const owner = field.root === 'facts' ? ownerOf(policy, field.path) : undefined;
    if (field.root === 'parameters' && facts.length + steps.length > 0) names.set(ref, wording.prescribed(name));
    else if (owner !== undefined && facts.length > 1) names.set(ref, wording.owned(owner[wording.language], name));
  }
  if (steps.length === 1 && facts.length > 0) names.set(steps[0] as number, wording.computed(name));
  if (steps.length < 2) return;
  const [first, second] = steps as [number, number];
  if (steps.length === 2 && isPastOf(graph, first, second)) {
    names.set(first, wording.earlier(name));
    names.set(second, wording.included(name));
  } else if (steps.length === 2 && isPastOf(graph, second, first)) {
    names.set(second, wording.earlier(name));
    names.set(first, wording.included(name));
  } else {
    const ends = steps.map((ref) => leadsTo(graph, ref, names));
    const distinct = new Set(ends).size === steps.length;
    steps.forEach((ref, i) => {
      const end = ends[i];
      names.set(ref, distinct && end !== undefined ? wording.towards(name, end) : wording.numbered(name, i + 1));
    });
  }
}

/** The name of the first step that a step goes into. */
function leadsTo(graph: Graph, ref: number, names: ReadonlyMap<number, string>): string | undefined {
  const on = new Set([ref]);
  for (let at = ref + 1; at < graph.nodes.length; at++) {
    if (!refsOf(graph.nodes[at] as Node<number>).some((from) => on.has(from))) continue;
    const name = names.get(at);
    if (name !== undefined) return name;
    on.add(at);
  }
  return undefined;
}

/** Whether a step only picks the cell of the table whose name it bears. */
function namesItsParameter(graph: Graph, ref: number, given: readonly number[]): boolean {
  let at = ref;
  for (;;) {
    const node = graph.nodes[at] as Node<number>;
    if (node.op === 'label') at = node.of;
    else if (node.op === 'lookup') at = node.table;
    else return given.includes(at);
  }
}

/** Facts that only pick a case add nothing to what came before. */
const unmeasured: ReadonlySet<Quantity> = new Set<Quantity>(['flag', 'choice', 'day']);

/** Whether one step is to the state before an item what the other is to the state after it: F(before) to F(before + item). */
function isPastOf(graph: Graph, past: number, now: number): boolean {
  const earlier = leavesOf(graph, past);
  const later = leavesOf(graph, now);
  const fields = [...earlier].map((ref) => graph.nodes[ref] as FieldNode);
  const restsOnBefore = fields.some(({ root }) => root === 'before');
  const addsNothing = fields.every(({ root, quantity }) => root !== 'facts' || unmeasured.has(quantity));
  return restsOnBefore && addsNothing && earlier.size < later.size && [...earlier].every((ref) => later.has(ref));
}

/** The facts, values of the law and parts of the state that a node rests on. */
export function leavesOf(graph: Graph, ref: number): ReadonlySet<number> {
  const leaves = new Set<number>();
  const seen = new Set<number>();
  const visit = (at: number): void => {
    if (seen.has(at)) return;
    seen.add(at);
    const node = graph.nodes[at] as Node<number>;
    if (node.op === 'field') leaves.add(at);
    else refsOf(node).forEach(visit);
  };
  visit(ref);
  return leaves;
}

/** The title of the record around a fact. */
function ownerOf({ input }: AnyFormula, path: readonly string[]): Text | undefined {
  let field: Field | undefined;
  let shape: Shape = fieldOf(input).shape;
  for (const name of path.slice(0, -1)) {
    if (shape.kind !== 'record') return undefined;
    field = shape.fields[name];
    if (field === undefined) return undefined;
    ({ shape } = field);
  }
  return field?.title;
}

/** The names of a closed list's labels, found where a schema or a table declares the list. */
export function labelNamesIn(policy: AnyFormula): (ref: number) => Readonly<Record<string, Text>> {
  const byList = new Map<string, Readonly<Record<string, Text>>>();
  const collect = (shape: Shape): void => {
    if (shape.kind === 'choice') {
      const key = shape.labels.join('|');
      if (!byList.has(key)) byList.set(key, shape.names);
    } else if (shape.kind === 'table') [shape.by, shape.of.shape].forEach(collect);
    else if (shape.kind === 'list') collect(shape.of);
    else if (shape.kind === 'record') Object.values(shape.fields).forEach((field) => collect(field.shape));
  };
  const { graph } = policy;
  for (const node of graph.nodes) if (node.op === 'field') collect(node.shape);
  collect(fieldOf(policy.output).shape);
  if (policy.kind === 'carried') collect(fieldOf(policy.carry.state).shape);
  return (ref) => {
    for (const leaf of leavesOf(graph, ref)) {
      const { shape } = graph.nodes[leaf] as FieldNode;
      if (shape.kind === 'choice' && shape.labels.join('|') === graph.nodes[ref]?.labels?.join('|')) return shape.names;
    }
    return byList.get(graph.nodes[ref]?.labels?.join('|') ?? '') ?? {};
  };
}

/** For each node inside a list's callback, the aggregate whose items it speaks of: the innermost one. */
export function loopsIn({ nodes }: Graph): ReadonlyMap<number, AggregateNode<number>> {
  const aggregates = new Map<number, AggregateNode<number>>();
  for (const node of nodes) if (node.op === 'aggregate') aggregates.set(node.loop, node);
  const open: ReadonlySet<number>[] = [];
  const inside = new Map<number, AggregateNode<number>>();
  nodes.forEach((node, ref) => {
    const loops = new Set<number>(node.op === 'field' && node.loop !== undefined ? [node.loop] : []);
    for (const from of refsOf(node)) for (const loop of open[from] ?? []) loops.add(loop);
    if (node.op === 'aggregate') loops.delete(node.loop);
    open.push(loops);
    const own = aggregates.get(Math.max(...loops));
    if (own !== undefined) inside.set(ref, own);
  });
  return inside;
}
