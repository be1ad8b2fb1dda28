import type { AnyFormula, Graph } from '@dzfp/core';
import { mapRefs, type Node } from '@dzfp/core/plan';

/**
 * The graph of the laws of a policy when the formula has changed: the laws stay as they were written and speak of the new results.
 * What a law computes on its own is copied, so that a change of the formula never changes the law that judges it. A step that law and
 * formula share is the law's: it then sees no change in it.
 */
export function lawsOver({ graph, lawGraph }: AnyFormula, changed: Graph): Graph {
  const nodes: Node<number>[] = [...changed.nodes];
  const results = resultsOf(graph, changed);
  const loops = 1 + Math.max(0, ...nodes.map((node) => loopOf(node) ?? 0));
  const moved: number[] = [];
  lawGraph.nodes.forEach((node, i) => {
    const ofLaw = i >= graph.nodes.length;
    const refer = (ref: number): number => (ofLaw ? results.get(ref) : undefined) ?? (moved[ref] as number);
    const copy = mapRefs(node, refer);
    const loop = loopOf(copy);
    moved.push(nodes.push(loop === undefined ? copy : ({ ...copy, loop: loop + loops } as Node<number>)) - 1);
  });
  const laws = Object.entries(lawGraph.outputs)
    .filter(([name]) => !Object.hasOwn(graph.outputs, name))
    .map(([name, ref]) => [name, results.get(ref) ?? (moved[ref] as number)] as const);
  return Object.freeze({ nodes, outputs: { ...changed.outputs, ...Object.fromEntries(laws) } });
}

function loopOf(node: Node<number>): number | undefined {
  return 'loop' in node ? node.loop : undefined;
}

/** Where the results now stand; a bare fact or constant is no result to a law that names it. */
function resultsOf(graph: Graph, changed: Graph): Map<number, number> {
  return new Map(
    Object.entries(graph.outputs).flatMap(([name, ref]) => {
      const op = graph.nodes[ref]?.op;
      const decided = !name.startsWith('requires.') && op !== 'field' && op !== 'constant';
      return decided ? [[ref, changed.outputs[name] as number] as const] : [];
    }),
  );
}
