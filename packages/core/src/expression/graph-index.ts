import { oncePer } from '../once-per.ts';
import type { Graph } from './graph.ts';
import { refsOf, type FieldNode } from './node.ts';

/** What is looked up when a run of a graph is asked for its reasons. */
export interface GraphIndex {
  /** The nodes that each node refers to, in order. */
  readonly operands: readonly (readonly number[])[];
  /** The list that each loop walks. */
  readonly lists: ReadonlyMap<number, FieldNode>;
}

/** The index of a graph, made once. */
export const graphIndex: (graph: Graph) => GraphIndex = /* @__PURE__ */ oncePer(({ nodes }) => {
  const lists = new Map<number, FieldNode>();
  for (const node of nodes) {
    const list = node.op === 'aggregate' ? nodes[node.list] : undefined;
    if (node.op === 'aggregate' && list?.op === 'field') lists.set(node.loop, list);
  }
  return { operands: nodes.map((node) => refsOf(node)), lists };
});
