import type { Node, RecordShape } from '@dzfp/core';
import type { BoundFormula } from '@dzfp/core/plan';
import { snake } from './identifier.ts';

/** What a register is called, and how it is called in the law's own language. */
export interface StepName {
  readonly name: string;
  readonly comment: string;
}

/** The names of registers: those of the facts, those that the formula gives its steps, and those of the figures of the result. */
export function stepNames({ policy, runner }: BoundFormula, result: RecordShape): ReadonlyMap<number, StepName> {
  const { nodes, outputs } = policy.graph;
  const names = new Map<number, StepName>();
  const call = (register: number, name: string, comment: string): void => {
    if (!names.has(register)) names.set(register, { name: snake(name), comment });
  };
  nodes.forEach((node: Node<number>, index) => {
    if (node.op === 'field' && node.root !== 'parameters') call(index, node.path.join('_'), node.title.zh);
    if (node.op === 'label') call(runner.plan.at[index] as number, node.name.en, node.name.zh);
  });
  const visit = ({ fields }: RecordShape, path: readonly string[]): void => {
    for (const [name, { shape, title }] of Object.entries(fields)) {
      const at = [...path, name];
      if (shape.kind === 'record') visit(shape, at);
      else call(runner.plan.at[outputs[['result', ...at].join('.')] as number] as number, at.join('_'), title.zh);
    }
  };
  visit(result, []);
  return names;
}
