import { issue, type Issue } from '../error/issue.ts';
import type { Graph } from '../expression/graph.ts';
import { graphIndex } from '../expression/graph-index.ts';
import type { FieldNode } from '../expression/node.ts';
import { valueAt } from '../plan/lower.ts';
import type { Given } from '../plan/registers.ts';
import type { Text } from '../text.ts';
import type { Outcome } from './runner.ts';

/** What an unknown result rests on: the facts that were left out; where none was, the cells that the parameter tables leave open. */
export interface Missing {
  readonly facts: readonly FieldNode[];
  readonly cells: readonly string[];
}

/** Follows unknown results back to what is missing. */
export function missingFor(
  graph: Graph,
  { at, outcome }: { readonly at: readonly number[]; readonly outcome: Outcome },
  given: Given,
  needed: readonly number[],
): Missing {
  const facts = new Map<string, FieldNode>();
  const cells = new Set<string>();
  // Cells looked up for items: which label was open is not in the registers any more.
  const suspects = new Set<string>();
  const seen = new Uint8Array(graph.nodes.length);
  const { operands, lists } = graphIndex(graph);
  const valueOf = (ref: number): number => outcome[at[ref] as number] as number;
  const unknown = (ref: number): boolean => Number.isNaN(valueOf(ref));
  // Inside a loop the registers hold the last item only: there every node is looked at, known or not.
  const visit = (ref: number, inLoop: boolean): void => {
    const node = graph.nodes[ref];
    if (!node || seen[ref] === 1) return;
    seen[ref] = 1;
    if (node.op === 'field') {
      const lacking = node.root === 'item' ? lacksSome(node, given, lists) : unknown(ref) && !isTable(graph, ref);
      if (lacking && node.root === 'parameters') cells.add(node.path.join('.'));
      else if (lacking) facts.set(`${node.root}.${node.path.join('.')}`, node);
      return;
    }
    if (!inLoop && !unknown(ref) && !isTable(graph, ref)) return;
    if (!inLoop && (node.op === 'lookup' || node.op === 'bands')) {
      const keys = (operands[ref] ?? []).filter((each) => unknown(each) && !isTable(graph, each));
      if (keys.length === 0) cells.add(cellName(graph, valueOf, node.op === 'lookup' ? ref : node.bands));
    }
    if (inLoop && node.op === 'lookup') suspects.add(cellName(graph, () => Number.NaN, ref));
    const within = inLoop || node.op === 'aggregate';
    for (const each of operands[ref] ?? []) if (node.op !== 'lookup' || each !== node.table) visit(each, within);
    if (node.op === 'lookup') for (const each of keysOf(graph, ref)) visit(each, within);
    if (node.op === 'bands') for (const each of keysOf(graph, node.bands)) visit(each, within);
  };
  for (const ref of needed) if (unknown(ref)) visit(ref, false);
  return { facts: [...facts.values()], cells: [...(cells.size > 0 ? cells : suspects)] };
}

/** What is missing as problems: each fact, else the cells together. */
export function missingIssues({ facts, cells }: Missing): readonly [Issue, ...Issue[]] {
  const [first, ...others] = facts.map((node) => issue('DZ301', { missing: factName(node) }, node.path));
  return first ? [first, ...others] : [issue('DZ302', { missing: cells.join(', ') || 'a parameter' })];
}

/** The name of a fact together with the field in which it is given. */
export function factName({ title, path }: FieldNode): Text {
  const at = path.join('.');
  return { zh: `${title.zh}（${at}）`, en: `${title.en} (${at})` };
}

/** Whether some item of a list leaves a field out: the registers hold the last item only. */
function lacksSome(node: FieldNode, given: Given, lists: ReadonlyMap<number, FieldNode>): boolean {
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
