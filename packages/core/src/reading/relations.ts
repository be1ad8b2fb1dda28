import type { Graph } from '../expression/graph.ts';
import type { CompareNode, FieldNode } from '../expression/node.ts';
import { leavesOf } from './prose-names.ts';
import type { Relation } from './wording.ts';

const opposites: Record<Relation, Relation> = {
  below: 'atLeast',
  atMost: 'above',
  equal: 'unequal',
  above: 'atMost',
  atLeast: 'below',
  unequal: 'equal',
};

const mirrored: Record<CompareNode<number>['relation'], Relation> = {
  below: 'above',
  atMost: 'atLeast',
  equal: 'equal',
};

/** How a comparison is read when its sides are exchanged, or when it is denied. */
export function readAs(of: CompareNode<number>['relation'], turned: boolean, negated: boolean): Relation {
  const read: Relation = turned ? mirrored[of] : of;
  return negated ? opposites[read] : read;
}

/** What rests on the law alone is what facts are measured against, so it is said last. */
export function isFixed(graph: Graph, ref: number): boolean {
  return [...leavesOf(graph, ref)].every((leaf) => (graph.nodes[leaf] as FieldNode).root === 'parameters');
}
