import type { RecordShape, Shape } from '@dzfp/core';
import type { BoundFormula } from '@dzfp/core/plan';

/** One figure of a decision: where it stands in the record, and which register it comes from. */
export interface Leaf {
  readonly path: readonly string[];
  readonly shape: Shape;
  readonly nullable: boolean;
  readonly register: number;
  /** Of a ratio. */
  readonly denominator: number;
}

/** The figures of a record of the decision, nested records included, in the order of the shape. */
export function leavesOf(formula: BoundFormula, prefix: string, shape: RecordShape): readonly Leaf[] {
  const { graph } = formula.policy;
  const { plan } = formula.runner;
  const visit = (of: RecordShape, path: readonly string[]): Leaf[] =>
    Object.entries(of.fields).flatMap(([name, field]): Leaf[] => {
      const at = [...path, name];
      if (field.shape.kind === 'record') return visit(field.shape, at);
      const register = plan.at[graph.outputs[[prefix, ...at].join('.')] as number] as number;
      const denominator = plan.registers / 2 + register;
      return [{ path: at, shape: field.shape, nullable: field.nullable, register, denominator }];
    });
  return visit(shape, []);
}

/** The registers of the requirements among the facts: zero where one is broken. */
export function requirementsOf(formula: BoundFormula): readonly number[] {
  const { graph, requires } = formula.policy;
  return requires.map(({ id }) => formula.runner.plan.at[graph.outputs[`requires.${id}`] as number] as number);
}
