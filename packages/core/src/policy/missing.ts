import { issue, type Issue } from '../error/issue.ts';
import type { Graph } from '../expression/graph.ts';
import { refsOf, type FieldNode } from '../expression/node.ts';
import { valueAt } from '../plan/lower.ts';
import type { Given } from '../plan/registers.ts';
import type { Text } from '../text.ts';
import type { Outcome } from './runner.ts';

/** Names the absent facts, or the empty cells of parameter tables, that an unknown result rests on. */
export function missingFor(
  graph: Graph,
  { at, outcome }: { readonly at: readonly number[]; readonly outcome: Outcome },
  given: Given,
  needed: readonly number[],
): readonly [Issue, ...Issue[]] {
  const facts = new Map<string, FieldNode>();
  const cells = new Set<string>();
  // Cells looked up for items: which label was open is not in the registers any more.
  const suspects = new Set<string>();
  const seen = new Set<number>();
  const valueOf = (ref: number): number => outcome[at[ref] as number] as number;
  const unknown = (ref: number): boolean => Number.isNaN(valueOf(ref));
  const lists = listsOf(graph);
  // Inside a loop the registers hold the last item only: there every node is looked at, known or not.
  const visit = (ref: number, inLoop = false): void => {
    const value = valueOf(ref);
    const node = graph.nodes[ref];
    if (!node || seen.has(ref)) return;
    seen.add(ref);
    if (node.op === 'field') {
      if (node.root !== 'parameters' && absent(node, given, lists))
        facts.set(`${node.root}.${node.path.join('.')}`, node);
      else if (
        node.root === 'parameters' &&
        Number.isNaN(value) &&
        node.quantity !== 'table' &&
        node.quantity !== 'bands'
      )
        cells.add(node.path.join('.'));
      return;
    }
    if (!inLoop && !Number.isNaN(value) && node.quantity !== 'table' && node.quantity !== 'bands') return;
    if (!inLoop && (node.op === 'lookup' || node.op === 'bands')) {
      const keys = refsOf(node).filter((each) => unknown(each) && !isTable(graph, each));
      if (keys.length === 0) cells.add(cellName(graph, valueOf, node.op === 'lookup' ? ref : node.bands));
    }
    if (inLoop && node.op === 'lookup') suspects.add(cellName(graph, () => Number.NaN, ref));
    const within = inLoop || node.op === 'aggregate';
    for (const each of refsOf(node)) if (node.op !== 'lookup' || each !== node.table) visit(each, within);
    if (node.op === 'lookup') for (const each of keysOf(graph, ref)) visit(each, within);
    if (node.op === 'bands') for (const each of keysOf(graph, node.bands)) visit(each, within);
  };
  for (const ref of needed) if (unknown(ref)) visit(ref);
  const missing = [...facts.values()];
  if (missing.length > 0) {
    return missing.map((node) => issue('DZ301', { missing: factName(node) }, node.path)) as [Issue, ...Issue[]];
  }
  return [issue('DZ302', { missing: [...(cells.size > 0 ? cells : suspects)].join(', ') || 'a parameter' })];
}

function factName({ title, path }: FieldNode): Text {
  const at = path.join('.');
  return { zh: `${title.zh}（${at}）`, en: `${title.en} (${at})` };
}

/** The list that each loop walks. */
function listsOf(graph: Graph): ReadonlyMap<number, FieldNode> {
  return new Map(
    graph.nodes.flatMap((node) => {
      const list = node.op === 'aggregate' ? graph.nodes[node.list] : undefined;
      return node.op === 'aggregate' && list?.op === 'field' ? [[node.loop, list] as const] : [];
    }),
  );
}

/** Whether a fact was left out; a field of items, whether some item leaves it out. */
function absent(node: FieldNode, given: Given, lists: ReadonlyMap<number, FieldNode>): boolean {
  if (node.root !== 'item') return valueAt(given[node.root as 'facts' | 'before'], node.path) === undefined;
  const list = lists.get(node.loop ?? -1);
  if (!list || list.root === 'item') return true;
  const items = valueAt(given[list.root as 'facts' | 'before'], list.path);
  return Array.isArray(items) && items.some((item) => valueAt(item, node.path) === undefined);
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
function cellName(graph: Graph, valueOf: (ref: number) => number, ref: number): string {
  const node = graph.nodes[ref];
  if (node?.op === 'label') return cellName(graph, valueOf, node.of);
  if (node?.op === 'lookup') {
    const labels = graph.nodes[node.key]?.labels ?? [];
    return `${cellName(graph, valueOf, node.table)}.${labels[valueOf(node.key)] ?? '?'}`;
  }
  return node?.op === 'field' ? node.path.join('.') : 'table';
}
