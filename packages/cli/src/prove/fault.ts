import type { Graph } from '@dzfp/core';
import { mapRefs, refsOf, type Node } from '@dzfp/core/plan';

type AnyNode = Node<number>;

/** A node of a formula: by the name of its step or result, or the n-th of its kind in the order of the graph. */
export type Place = string | { readonly op: AnyNode['op']; readonly nth: number };

/** What somebody might write by mistake. */
export type Mistake = 'aFenMore' | 'denied' | 'strictness' | 'limitDropped' | 'branchesSwapped';

/** The graph of a rule and its laws in which the rule has one mistake; the laws speak of what the wrong rule gives. */
export function withMistake(graph: Graph, place: Place, mistake: Mistake): Graph {
  const at = nodeAt(graph, place);
  const node = graph.nodes[at] as AnyNode;
  switch (mistake) {
    case 'aFenMore':
      return inserted(graph, at, [
        { op: 'constant', quantity: 'money', grain: 1, value: 1 },
        { op: 'add', quantity: 'money', grain: 1, left: at, right: at + 1 },
      ]);
    case 'denied':
      return inserted(graph, at, [{ op: 'not', quantity: 'flag', of: at }]);
    case 'strictness':
      if (node.op === 'compare' && node.relation !== 'equal')
        return replaced(graph, at, { ...node, relation: node.relation === 'below' ? 'atMost' : 'below' });
      break;
    case 'limitDropped':
      if (node.op === 'least' || node.op === 'greatest')
        return replaced(graph, at, {
          op: 'label',
          quantity: node.quantity,
          of: node.left,
          name: { zh: '无限度', en: 'no limit' },
        });
      break;
    case 'branchesSwapped':
      if (node.op === 'choose') return replaced(graph, at, { ...node, yes: node.no, no: node.yes });
  }
  throw new TypeError(`${mistake} cannot be made at a node ${node.op}`);
}

function nodeAt(graph: Graph, place: Place): number {
  const inRule = ruleNodes(graph);
  const found =
    typeof place === 'string'
      ? (graph.outputs[place] ??
        inRule.find((each) => {
          const node = graph.nodes[each] as AnyNode;
          return node.op === 'label' && node.name.en === place;
        }))
      : inRule.filter((each) => graph.nodes[each]?.op === place.op)[place.nth];
  if (found === undefined) throw new TypeError(`the rule has no node ${JSON.stringify(place)}`);
  return found;
}

/** What results and the state after rest on, in the order of the graph. */
function ruleNodes({ nodes, outputs }: Graph): readonly number[] {
  const seen = new Set<number>();
  const visit = (ref: number): void => {
    if (seen.has(ref)) return;
    seen.add(ref);
    for (const each of refsOf(nodes[ref] as AnyNode)) visit(each);
  };
  for (const [name, ref] of Object.entries(outputs)) if (/^(?:result|after)\./u.test(name)) visit(ref);
  return [...seen].toSorted((a, b) => a - b);
}

function replaced({ nodes, outputs }: Graph, at: number, node: AnyNode): Graph {
  return { nodes: nodes.with(at, node), outputs };
}

/** Puts nodes behind one; whatever rested on it rests on the last of them. */
function inserted({ nodes, outputs }: Graph, at: number, more: readonly AnyNode[]): Graph {
  const moved = (ref: number): number => (ref < at ? ref : ref + more.length);
  return {
    nodes: [...nodes.slice(0, at + 1), ...more, ...nodes.slice(at + 1).map((node) => mapRefs(node, moved))],
    outputs: Object.fromEntries(Object.entries(outputs).map(([name, ref]) => [name, moved(ref)])),
  };
}
