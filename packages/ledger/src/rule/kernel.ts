import { joinGraphs, lower, runnable, type Given, type GraphPart, type Outcome } from '@dzfp/core/plan';
import type { BoundRule } from './bind-rules.ts';
import { parametersOf } from './rule.ts';

/** Several rules over one kind of record, computed together: what they share is read and computed once. */
export interface RuleKernel {
  readonly run: (given: Given) => Outcome;
  /** The register of each rule's finding, in the order of the rules. */
  readonly findings: readonly number[];
}

/** Compiles the findings of rules with their values into one kernel. */
export function kernelOf(rules: readonly BoundRule[]): RuleKernel {
  const parts: Record<string, GraphPart> = {};
  const values: Record<string, unknown> = {};
  for (const { rule, formula } of rules) {
    const parameters = parametersOf(rule);
    const parameterName = (name: string): string => parameters[name]?.id ?? name;
    parts[rule.id] = { graph: rule.policy.graph, output: 'result.finding', parameterName };
    for (const [name, { value }] of Object.entries(formula.values)) values[parameterName(name)] = value;
  }
  const graph = joinGraphs(parts);
  const plan = lower(graph, values);
  const findings = rules.map(({ rule }) => plan.at[graph.outputs[rule.id] as number] as number);
  return { run: runnable(plan), findings };
}
