import type { Graph } from '../expression/graph.ts';
import { graphIndex } from '../expression/graph-index.ts';
import type { FieldNode, Node } from '../expression/node.ts';
import type { Plan } from '../plan/plan.ts';
import type { Outcome } from '../policy/runner.ts';

/**
 * The facts that decide why a result is as it is: back from the result, at each branch along the condition that chose it, at each
 * smaller-of along the smaller, at a failed "and" along the first that failed, at an "or" along all that hold.
 *
 * @returns the fields of the facts, nearest reason first, each once
 */
export function decidingFacts(graph: Graph, plan: Plan, outcome: Outcome, ref: number): FieldNode[] {
  const found = new Map<string, FieldNode>();
  const seen = new Uint8Array(graph.nodes.length);
  const { operands } = graphIndex(graph);
  const value = (at: number): number => outcome[plan.at[at] as number] as number;
  const visit = (at: number): void => {
    if (seen[at] === 1) return;
    seen[at] = 1;
    const node = graph.nodes[at] as Node<number>;
    if (node.op === 'field') {
      if (node.root === 'facts' || node.root === 'before') found.set(`${node.root}.${node.path.join('.')}`, node);
      return;
    }
    for (const next of decisive(node, value) ?? operands[at] ?? []) visit(next);
  };
  visit(ref);
  return [...found.values()];
}

/** The operands of a node that made it what it is; undefined where all did. */
function decisive(node: Node<number>, value: (at: number) => number): readonly number[] | undefined {
  switch (node.op) {
    case 'choose':
      return [node.condition, value(node.condition) === 1 ? node.yes : node.no];
    case 'match':
      return [node.on, ...node.cases.filter((_, label) => label === value(node.on))];
    case 'least':
      return [value(node.left) <= value(node.right) ? node.left : node.right];
    case 'greatest':
      return [value(node.left) >= value(node.right) ? node.left : node.right];
    case 'multiply':
      return [node.left, node.right].filter((at) => value(at) === 0);
    case 'and': {
      const failed = [node.left, node.right].filter((at) => value(at) === 0);
      return failed.length > 0 ? failed.slice(0, 1) : [node.left, node.right];
    }
    case 'or': {
      const holding = [node.left, node.right].filter((at) => value(at) === 1);
      return holding.length > 0 ? holding : [node.left, node.right];
    }
    default:
      return undefined;
  }
}
