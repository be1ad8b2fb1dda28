import { mapRefs, type Expression, type Node } from './node.ts';

/**
 * A finished formula: nodes in an order in which each refers only to earlier ones, equal nodes only once, and where the
 * results stand. Plain frozen data that survives JSON.
 */
export interface Graph {
  readonly nodes: readonly Node<number>[];
  /** The node of each result, by its dotted name: `result.burden`, `after.paid`, `applies`, `law.<id>`. */
  readonly outputs: Readonly<Record<string, number>>;
}

/** Numbers the nodes that the outputs need, sharing equal ones. */
export function graphOf(outputs: Readonly<Record<string, Expression>>): Graph {
  const nodes: Node<number>[] = [];
  const byKey = new Map<string, number>();
  const byIdentity = new Map<Expression, number>();
  const place = (expression: Expression): number => {
    const known = byIdentity.get(expression);
    if (known !== undefined) return known;
    const node = mapRefs(expression, place);
    const key = JSON.stringify(node);
    let index = byKey.get(key);
    if (index === undefined) {
      index = nodes.push(Object.freeze(node)) - 1;
      byKey.set(key, index);
    }
    byIdentity.set(expression, index);
    return index;
  };
  const placed: Record<string, number> = {};
  for (const [name, expression] of Object.entries(outputs)) placed[name] = place(expression);
  return Object.freeze({ nodes: Object.freeze(nodes), outputs: Object.freeze(placed) });
}
