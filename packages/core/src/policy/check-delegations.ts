import { throwIssues } from '../error/dzfp-error.ts';
import { issue, type Issue } from '../error/issue.ts';
import { graphOf, type Graph } from '../expression/graph.ts';
import { recordTerms } from '../expression/term-at.ts';
import type { Parameter, ParametersOf } from '../parameter/parameter.ts';
import { runnable } from '../plan/run.ts';
import { lower } from '../plan/lower.ts';
import { fieldOf, type Field, type RecordShape } from '../schema/shape.ts';
import { checkChoices } from './check-graph.ts';
import type { Delegation, DelegationFinding } from './delegation.ts';
import { plain, type Values } from './values.ts';

/** The parameters of a policy as one record. */
export function parameterShape(parameters: ParametersOf<unknown>): RecordShape {
  const fields: Record<string, Field> = {};
  for (const [name, { schema }] of Object.entries<Parameter<unknown>>(parameters)) fields[name] = fieldOf(schema);
  return { kind: 'record', fields };
}

/** What became of one bound: kept, broken, or neither since a value is unknown. */
export interface Verdict<P> {
  readonly delegation: Delegation<P>;
  readonly kept: boolean | undefined;
}

/** Weighs values against the bounds of higher levels; a value that is not there leaves its bounds open. */
export function verdictsOn<P>(
  parameters: ParametersOf<P>,
  delegations: readonly Delegation<P>[],
  now: Readonly<Record<string, unknown>>,
  lastYear: Readonly<Record<string, unknown>>,
): readonly Verdict<P>[] {
  if (delegations.length === 0) return [];
  const graph = delegationGraph(parameters, delegations);
  const plan = lower(graph, { ...now, 'last year': lastYear });
  const outcome = runnable(plan)({ facts: undefined, before: undefined });
  return delegations.map((delegation) => {
    const kept = outcome[plan.at[graph.outputs[delegation.id] as number] as number];
    return { delegation, kept: kept === 1 ? true : kept === 0 ? false : undefined };
  });
}

/**
 * Checks values against the bounds of higher levels: a breach is refused with its clause, unless the clause says 原则上; then
 * it is an exception. What cannot be compared, since a value is unknown, is unverified.
 */
export function checkDelegations<P>(
  parameters: ParametersOf<P>,
  delegations: readonly Delegation<P>[],
  values: Values,
): DelegationFinding[] {
  const issues: Issue[] = [];
  const findings: DelegationFinding[] = [];
  for (const { delegation, kept } of verdictsOn(parameters, delegations, plain(values.now), values.lastYear)) {
    if (kept === true) continue;
    const { id, clause, rule, limits, otherwise } = delegation;
    if (kept === false && otherwise === 'refuse') {
      const limited = parameters[limits] as unknown as Parameter<unknown>;
      issues.push(issue('DZ402', { title: limited.title, parameter: limited.id, clause, rule }));
    } else {
      findings.push({ id, clause, rule, finding: kept === false ? 'exception' : 'unverified' });
    }
  }
  throwIssues(issues);
  return findings;
}

const graphs = new WeakMap<object, Graph>();

/** The bounds of a policy as one graph, drawn once. */
function delegationGraph<P>(parameters: ParametersOf<P>, delegations: readonly Delegation<P>[]): Graph {
  let graph = graphs.get(delegations);
  if (!graph) {
    const shape = parameterShape(parameters);
    const now = recordTerms(shape, 'parameters', []) as Parameters<Delegation<P>['holds']>[0];
    // Two sets of one shape: last year's stand below a name of their own, so that tables too are read from their own year.
    const lastYear = recordTerms(shape, 'parameters', ['last year']) as Parameters<Delegation<P>['holds']>[1];
    graph = graphOf(Object.fromEntries(delegations.map((each) => [each.id, each.holds(now, lastYear).node])));
    throwIssues(checkChoices('delegations', graph));
    graphs.set(delegations, graph);
  }
  return graph;
}
