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
): Issue[] {
  return [
    ...unread(policy, graph, read, readElsewhere),
    ...unrounded(policy, graph),
    ...roundedTwice(policy, graph),
    ...foreignChoices(policy, graph),
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

function roundedTwice(policy: string, graph: Graph): Issue[] {
  return graph.nodes.flatMap((node) => {
    if (node.op !== 'round') return [];
    const grain = graph.nodes[node.of]?.grain;
    if (grain === undefined || grain % node.rounding.grain !== 0) return [];
    return [issue('DZ205', { policy, grain: printMoney(grain as Money), what: node.rounding.source })];
  });
}

function foreignChoices(policy: string, graph: Graph): Issue[] {
  return graph.nodes.flatMap((node) => {
    if (node.op !== 'compare') return [];
    const lists = [node.left, node.right].map((ref) => graph.nodes[ref]?.labels?.join('|'));
    return lists[0] === lists[1] ? [] : [issue('DZ209', { policy, what: lists.join(' / ') })];
  });
}

/** Operations that a reader does not count: names, look-ups and the picking of a case. */
const free = new Set<Node<number>['op']>([
  'field',
  'constant',
  'label',
  'lookup',
  'match',
  'choose',
  'round',
  'known',
  'ifUnknown',
  'ifNone',
]);

function tooDeep(policy: string, graph: Graph): Issue[] {
  const outputs = new Map(Object.entries(graph.outputs).map(([name, ref]) => [ref, name]));
  const depths: number[] = [];
  return graph.nodes.flatMap((node, index) => {
    const below = refsOf(node).map((ref) => (outputs.has(ref) ? 0 : (depths[ref] ?? 0)));
    const deepestBelow = Math.max(0, ...below);
    const depth =
      node.op === 'label'
        ? 0
        : node.op === 'and' || node.op === 'or' || free.has(node.op)
          ? deepestBelow
          : deepestBelow + 1;
    depths.push(depth);
    return depth === deepest + 1 && !free.has(node.op) && node.op !== 'and' && node.op !== 'or'
      ? [issue('DZ208', { policy, depth: String(depth), what: outputs.get(index) ?? `${node.op} #${index}` })]
      : [];
  });
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
