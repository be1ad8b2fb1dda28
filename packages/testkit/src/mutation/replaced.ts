import type { Graph } from '@dzfp/core';
import { mapRefs, type Node } from '@dzfp/core/plan';

/** Puts a node into the graph that is being written and says where it stands. */
export type Place = (node: Node<number>) => number;

/** What stands where a node stood: given the node with its references in the new graph, it says where its successor stands. */
export type Successor = (node: Node<number>, place: Place) => number;

/** A graph in which one node has a successor; everything that referred to the node refers to the successor. */
export function replaced({ nodes, outputs }: Graph, at: number, successor: Successor): Graph {
  const written: Node<number>[] = [];
  const place: Place = (node) => written.push(Object.freeze(node)) - 1;
  const moved: number[] = [];
  nodes.forEach((node, i) => {
    const here = mapRefs(node, (ref) => moved[ref] as number);
    moved.push(i === at ? successor(here, place) : place(here));
  });
  const names = Object.entries(outputs).map(([name, ref]) => [name, moved[ref] as number] as const);
  return Object.freeze({ nodes: Object.freeze(written), outputs: Object.freeze(Object.fromEntries(names)) });
}
