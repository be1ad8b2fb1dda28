import { recordShapeOf, type AnyFormula, type Graph } from '@dzfp/core';
import { lower, type BoundFormula, type Plan, type ReadShapes } from '@dzfp/core/plan';

/** The shapes of what a decision reads. */
export function readShapesOf(policy: AnyFormula): ReadShapes & Readonly<Record<string, ReadShapes['facts']>> {
  return {
    facts: recordShapeOf(policy.input),
    ...(policy.kind === 'carried' ? { before: recordShapeOf(policy.carry.state) } : {}),
  };
}

/** The plan of a graph under the values of a bound formula. */
export function planUnder({ values }: Pick<BoundFormula, 'values'>, graph: Graph): Plan {
  return lower(graph, Object.fromEntries(Object.entries(values).map(([name, { value }]) => [name, value])));
}

/** The registers of a node: one, of a ratio its two halves. */
export function registersOf({ nodes }: Graph, plan: Plan, node: number): readonly number[] {
  const register = plan.at[node] as number;
  return nodes[node]?.quantity === 'ratio' ? [register, plan.registers / 2 + register] : [register];
}
