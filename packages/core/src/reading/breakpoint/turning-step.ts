import { graphIndex } from '../../expression/graph-index.ts';
import type { Node } from '../../expression/node.ts';
import type { AnyFormula } from '../../policy/policy.ts';
import type { Text } from '../../text.ts';
import { outlineOf } from '../outline.ts';

/** How a step turns: an amount against a threshold, a ceiling, a floor, the edge of a band, a denominator at zero. */
export type Turning = 'comparison' | 'ceiling' | 'floor' | 'band' | 'denominator';

/** How a node of the graph turns. */
export function turningOf({ op }: Node<number>): Turning {
  switch (op) {
    case 'least':
      return 'ceiling';
    case 'greatest':
      return 'floor';
    case 'bands':
      return 'band';
    case 'ratio':
      return 'denominator';
    default:
      return 'comparison';
  }
}

/** The name of the step that a node belongs to: its own, else that of the nearest step computed from it. */
export function stepNameOf(policy: AnyFormula, ref: number): Text {
  const { operands } = graphIndex(policy.graph);
  const named = new Map(outlineOf(policy).steps.map(({ node, name }) => [node, name]));
  let around: readonly number[] = [ref];
  while (around.length > 0) {
    for (const at of around) {
      const name = named.get(at);
      if (name !== undefined) return name;
    }
    const inside = around;
    around = operands.flatMap((of, user) => (of.some((at) => inside.includes(at)) ? [user] : []));
  }
  return policy.title;
}
