import type { Graph } from './graph.ts';
import { mapRefs, refsOf, type Node } from './node.ts';

/** One output of a formula that is to be computed together with others. */
export interface GraphPart {
  readonly graph: Graph;
  readonly output: string;
  /** What the joined graph calls a parameter of this formula; equal names mean equal values. */
  readonly parameterName: (name: string) => string;
}

/**
 * Joins formulas over the same facts into one graph, in which what several of them read or compute is there once. The outputs bear
 * the names of the parts.
 */
export function joinGraphs(parts: Readonly<Record<string, GraphPart>>): Graph {
  const nodes: Node<number>[] = [];
  const byKey = new Map<string, number>();
  const loops = new Map<string, number>();
  const outputs: Record<string, number> = {};
  for (const [name, part] of Object.entries(parts)) {
    const needed = neededFor(part);
    const loopOf = loopsIn(part, needed, loops);
    const at: number[] = [];
    for (const ref of needed) {
      const node = part.graph.nodes[ref] as Node<number>;
      const moved = mapRefs(moveNode(node, part, loopOf), (each) => at[each] as number);
      const key = JSON.stringify(moved);
      let index = byKey.get(key);
      if (index === undefined) byKey.set(key, (index = nodes.push(Object.freeze(moved)) - 1));
      at[ref] = index;
    }
    outputs[name] = at[part.graph.outputs[part.output] as number] as number;
  }
  return Object.freeze({ nodes: Object.freeze(nodes), outputs: Object.freeze(outputs) });
}

/** The nodes that an output rests on, in the order of the graph. */
function neededFor({ graph: { nodes, outputs }, output }: GraphPart): readonly number[] {
  const needed = new Set<number>();
  const visit = (ref: number): void => {
    if (needed.has(ref)) return;
    needed.add(ref);
    for (const each of refsOf(nodes[ref] as Node<number>)) visit(each);
  };
  visit(outputs[output] as number);
  return [...needed].toSorted((a, b) => a - b);
}

function moveNode(node: Node<number>, { parameterName }: GraphPart, loopOf: ReadonlyMap<number, number>): Node<number> {
  if (node.op === 'aggregate') return { ...node, loop: loopOf.get(node.loop) as number };
  if (node.op !== 'field') return node;
  const [first = '', ...rest] = node.path;
  const path = node.root === 'parameters' ? [parameterName(first), ...rest] : node.path;
  return node.loop === undefined ? { ...node, path } : { ...node, path, loop: loopOf.get(node.loop) as number };
}

/** Numbers the loops of a part; loops over the same list with the same body share a number, unless loops stand in one another. */
function loopsIn(part: GraphPart, needed: readonly number[], known: Map<string, number>): ReadonlyMap<number, number> {
  const { nodes } = part.graph;
  const written = new Map<number, string>();
  const nested = new Map<number, boolean>();
  const write = (ref: number): string => {
    let text = written.get(ref);
    if (text === undefined) {
      const node = moveNode(nodes[ref] as Node<number>, part, new Map());
      const plain = 'loop' in node ? { ...node, loop: 0 } : node;
      written.set(ref, (text = JSON.stringify(mapRefs<number, string>(plain, write))));
    }
    return text;
  };
  const loops = new Map<number, number>();
  for (const index of needed) {
    const node = nodes[index] as Node<number>;
    const inside = refsOf(node).some((ref) => nested.get(ref) === true || nodes[ref]?.op === 'aggregate');
    nested.set(index, inside);
    if (node.op !== 'aggregate') continue;
    const key = inside ? `${known.size} alone` : write(index);
    let loop = known.get(key);
    if (loop === undefined) known.set(key, (loop = known.size));
    loops.set(node.loop, loop);
  }
  return loops;
}
