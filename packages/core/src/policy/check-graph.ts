import { failure } from '../error/dzfp-error.ts';
import { issue, type Issue } from '../error/issue.ts';
import type { Graph } from '../expression/graph.ts';
import { refsOf, type Node } from '../expression/node.ts';
import type { RecordShape } from '../schema/shape.ts';
import { printMoney, type Money } from '../quantity/money.ts';

/** How many unnamed operations may stand on one another before a reader is lost. */
const deepest = 3;

/** What a definition must satisfy that the compiler cannot see; every problem is reported. */
export function checkGraph(
  policy: string,
  graph: Graph,
  read: Readonly<Record<string, RecordShape>>,
  readElsewhere: readonly string[],
  written: Readonly<Record<string, RecordShape>>,
): Issue[] {
  return [
    ...unread(policy, graph, read, readElsewhere),
    ...unrounded(policy, graph),
    ...roundedTwice(policy, graph),
    ...foreignChoices(policy, graph, written),
    ...tooDeep(policy, graph),
    ...escapedItems(policy, graph),
  ];
}

function unread(
  policy: string,
  graph: Graph,
  read: Readonly<Record<string, RecordShape>>,
  readElsewhere: readonly string[],
): Issue[] {
  const used = new Set(readElsewhere.map((field) => `facts.${field}`));
  for (const node of graph.nodes) if (node.op === 'field') used.add(`${node.root}.${node.path.join('.')}`);
  const missing = (shape: RecordShape, at: string): Issue[] =>
    Object.entries(shape.fields).flatMap(([name, { shape: inner }]) => {
      if (inner.kind === 'text') return [];
      if (inner.kind === 'record') return missing(inner, `${at}.${name}`);
      return used.has(`${at}.${name}`) ? [] : [issue('DZ201', { policy, what: `${at}.${name}` })];
    });
  return Object.entries(read).flatMap(([root, shape]) => missing(shape, root));
}

function unrounded(policy: string, graph: Graph): Issue[] {
  return Object.entries(graph.outputs).flatMap(([name, ref]) =>
    graph.nodes[ref]?.quantity === 'exactMoney' ? [issue('DZ207', { policy, what: name })] : [],
  );
}

/** Operations after which an amount still stands on the grain of what went in. */
const keepsGrain = new Set<Node<number>['op']>([
  'add',
  'subtract',
  'least',
  'greatest',
  'label',
  'choose',
  'match',
  'ifUnknown',
  'ifNone',
  'aggregate',
]);

/** An amount at its grain is not rounded to it again, nor is a rounded one rounded further with no inexact work between. */
function roundedTwice(policy: string, graph: Graph): Issue[] {
  const rounded: boolean[] = [];
  return graph.nodes.flatMap((node) => {
    const before =
      node.op === 'round' && graph.nodes[node.of]?.quantity === 'money' ? rounded[node.of] === true : false;
    const isRounded = node.op === 'round' || node.op === 'divide';
    const kept =
      node.quantity === 'money' && keepsGrain.has(node.op) && refsOf(node).some((ref) => rounded[ref] === true);
    rounded.push(isRounded || kept);
    if (node.op !== 'round') return [];
    const grain = graph.nodes[node.of]?.grain;
    const already = grain !== undefined && grain % node.rounding.grain === 0;
    if (!already && !before) return [];
    return [issue('DZ205', { policy, grain: printMoney((grain ?? 1) as Money), what: node.rounding.source })];
  });
}

/**
 * A label is only an index into its list, so two lists must never meet: in a comparison, in branches, in a key, in a result.
 */
function foreignChoices(policy: string, graph: Graph, declared: Readonly<Record<string, RecordShape>>): Issue[] {
  const labels = (ref: number): string | undefined => graph.nodes[ref]?.labels?.join('|');
  const foreign = (lists: readonly (string | undefined)[]): Issue[] =>
    new Set(lists).size <= 1 ? [] : [issue('DZ209', { policy, what: lists.map((each) => each ?? '–').join(' / ') })];
  const inside = graph.nodes.flatMap((node) => {
    if (node.op === 'constant' && node.value < 0 && node.quantity === 'choice')
      return [issue('DZ209', { policy, what: '–' })];
    if (node.op === 'compare') return foreign([labels(node.left), labels(node.right)]);
    if (node.op === 'lookup') return foreign([labels(node.key), keysOf(graph, node.table)]);
    if (node.quantity !== 'choice') return [];
    if (node.op === 'choose') return foreign([labels(node.yes), labels(node.no)]);
    if (node.op === 'match') return foreign(node.cases.map(labels));
    return node.op === 'ifUnknown' || node.op === 'ifNone' ? foreign([labels(node.of), labels(node.fallback)]) : [];
  });
  const results = Object.entries(declared).flatMap(([prefix, shape]) =>
    Object.entries(shape.fields).flatMap(([name, { shape: of }]) => {
      const ref = graph.outputs[`${prefix}.${name}`];
      return of.kind === 'choice' && ref !== undefined ? foreign([labels(ref), of.labels.join('|')]) : [];
    }),
  );
  return [...inside, ...results];
}

/** The same for a graph beside the formula: laws, bounds of a higher level. */
export function checkChoices(policy: string, graph: Graph): Issue[] {
  return foreignChoices(policy, graph, {});
}

/** The labels that a table is keyed by. */
function keysOf(graph: Graph, ref: number): string | undefined {
  const node = graph.nodes[ref];
  if (node?.op === 'label') return keysOf(graph, node.of);
  const shape = node?.op === 'field' || node?.op === 'lookup' ? node.shape : undefined;
  return shape?.kind === 'table' ? shape.by.labels.join('|') : undefined;
}

/** Operations that a reader does not count: names, look-ups and the picking of a case. */
const free = new Set<Node<number>['op']>([
  'field',
  'constant',
  'none',
  'label',
  'lookup',
  'match',
  'choose',
  'round',
  'known',
  'ifUnknown',
  'ifNone',
  'and',
  'or',
]);

/** A long sum is one operation to a reader, and so is a row of conditions. */
function family(op: Node<number>['op']): string {
  return op === 'add' || op === 'subtract' ? 'sum' : op;
}

function tooDeep(policy: string, graph: Graph): Issue[] {
  const outputs = new Map(Object.entries(graph.outputs).map(([name, ref]) => [ref, name]));
  const depths: number[] = [];
  return graph.nodes.flatMap((node, index) => {
    const below = refsOf(node).map((ref) => {
      if (outputs.has(ref)) return 0;
      const same = family((graph.nodes[ref] as Node<number>).op) === family(node.op);
      return (depths[ref] ?? 0) - (same && counts(node.op) ? 1 : 0);
    });
    const deepestBelow = Math.max(0, ...below);
    const depth = node.op === 'label' ? 0 : counts(node.op) ? deepestBelow + 1 : deepestBelow;
    depths.push(depth);
    return depth === deepest + 1 && counts(node.op)
      ? [issue('DZ208', { policy, depth: String(depth), what: outputs.get(index) ?? `${node.op} #${index}` })]
      : [];
  });
}

function counts(op: Node<number>['op']): boolean {
  return !free.has(op);
}

function escapedItems(policy: string, graph: Graph): Issue[] {
  const open: ReadonlySet<number>[] = [];
  for (const node of graph.nodes) {
    const loops = new Set<number>(node.op === 'field' && node.loop !== undefined ? [node.loop] : []);
    for (const ref of refsOf(node)) for (const loop of open[ref] ?? []) loops.add(loop);
    if (node.op === 'aggregate') loops.delete(node.loop);
    open.push(loops);
  }
  const escaped = Object.values(graph.outputs).some((ref) => (open[ref]?.size ?? 0) > 0);
  return escaped ? [issue('DZ206', { policy })] : [];
}

/** The outputs of a formula must be exactly those that its schema declares. */
export function checkOutputs(policy: string, declared: readonly string[], returned: readonly string[]): void {
  const missing = declared.filter((name) => !returned.includes(name)).map((name) => `- ${name}`);
  const extra = returned.filter((name) => !declared.includes(name)).map((name) => `+ ${name}`);
  if (missing.length + extra.length > 0) throw failure('DZ202', { policy, what: [...missing, ...extra].join(', ') });
}

/** Formulas read amounts, choices, days …; what they cannot compute with is not for their facts, state or results. */
export function checkShapes(policy: string, places: Readonly<Record<string, RecordShape>>): Issue[] {
  const wrong: Readonly<Record<string, readonly string[]>> = {
    facts: ['table', 'bands', 'ratio'],
    before: ['table', 'bands', 'ratio', 'list'],
    result: ['table', 'bands', 'list', 'text'],
    after: ['table', 'bands', 'ratio', 'list', 'text'],
  };
  return Object.entries(places).flatMap(([place, shape]) =>
    Object.entries(shape.fields).flatMap(([name, { shape: of }]) =>
      wrong[place]?.includes(of.kind) === true
        ? [issue('DZ210', { policy, what: `${place}.${name}: ${of.kind}` })]
        : [],
    ),
  );
}
