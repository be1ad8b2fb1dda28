import { graphIndex } from '../../expression/graph-index.ts';
import type { Node } from '../../expression/node.ts';
import type { Register } from '../../plan/plan.ts';
import type { BoundFormula } from '../../policy/bound.ts';
import type { Outcome } from '../../policy/runner.ts';

/**
 * The names of the parameters that set where a step turns: those behind its operands that stand still, else those that are added to
 * or taken from the moving ones. What moves these in any other way bends them elsewhere.
 */
export function decidingParameters(
  { policy: { graph }, runner: { plan } }: BoundFormula,
  ref: number,
  moving: ReadonlySet<Register>,
  outcome: Outcome,
): readonly string[] {
  const { operands } = graphIndex(graph);
  const own = operands[ref] ?? [];
  const value = (at: number): number => outcome[plan.at[at] as number] as number;
  const behind = (starts: readonly number[], next: (node: Node<number>, at: number) => readonly number[]): string[] => {
    const found = new Set<string>();
    const seen = new Set<number>();
    const visit = (at: number): void => {
      if (seen.has(at)) return;
      seen.add(at);
      const node = graph.nodes[at] as Node<number>;
      if (node.op === 'field' && node.root === 'parameters') found.add(node.path[0] as string);
      (leadingTo(node, value) ?? next(node, at)).forEach(visit);
    };
    starts.forEach(visit);
    return [...found];
  };
  const still = own.filter((at) => !moving.has(plan.at[at] as number));
  const standing = behind(still, (_, at) => operands[at] ?? []);
  return standing.length > 0 ? standing : behind(own, ({ op }, at) => (sums.has(op) ? (operands[at] ?? []) : []));
}

/** What leaves an amount the sum of its operands. */
const sums: ReadonlySet<Node<number>['op']> = new Set(['add', 'subtract', 'label']);

/** The operands that the figure of a node comes from, where only some are taken; undefined where all are. */
function leadingTo(node: Node<number>, value: (at: number) => number): readonly number[] | undefined {
  switch (node.op) {
    case 'choose':
      return [value(node.condition) === 1 ? node.yes : node.no];
    case 'match':
      return node.cases.filter((_, label) => label === value(node.on));
    case 'lookup':
      return [node.table];
    default:
      return undefined;
  }
}
