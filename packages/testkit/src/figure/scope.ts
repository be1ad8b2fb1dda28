import type { Graph, Node } from '@dzfp/core';
import type { Figure } from './figure.ts';

/** Any node of a finished formula. */
export type AnyNode = Node<number>;

/** A node with one of some operations. */
export type NodeOf<Op extends AnyNode['op']> = Extract<AnyNode, { readonly op: Op }>;

/** What a formula is evaluated in. */
export interface Scope {
  readonly graph: Graph;
  /** Typed facts, values of the law and state. */
  readonly roots: Readonly<Record<'facts' | 'parameters' | 'before', unknown>>;
  /** The item that each loop stands at. */
  readonly items: ReadonlyMap<number, unknown>;
  /** Figures that are known already. */
  readonly known: Map<number, Figure>;
  /** For a scope that knows only some figures: where everything else may be looked up that selects a tariff. */
  readonly whole?: Scope;
}

/** The same scope at one item of a loop; what was computed at another item does not hold here. */
export function atItem(scope: Scope, loop: number, item: unknown, given: ReadonlyMap<number, Figure>): Scope {
  return { ...scope, items: new Map([...scope.items, [loop, item]]), known: new Map(given) };
}

/** Plain data at the place of a field. */
export function placeOf(scope: Scope, node: NodeOf<'field'>): unknown {
  const root = node.root === 'item' ? scope.items.get(node.loop ?? -1) : scope.roots[node.root];
  return node.path.reduce((so, name) => (so as Readonly<Record<string, unknown>> | null | undefined)?.[name], root);
}
