import { DzfpError, throwIssues } from '../error/dzfp-error.ts';
import { issue, type Issue } from '../error/issue.ts';
import type { Graph } from '../expression/graph.ts';
import type { Given } from '../plan/registers.ts';
import { runnable, type Outcome } from '../plan/run.ts';
import { lower, type ParameterValues } from '../plan/lower.ts';
import type { Plan } from '../plan/plan.ts';
import type { RecordShape } from '../schema/shape.ts';
import { missingFor, missingIssues } from './missing.ts';
import { recordWriter, type Form } from './record-writer.ts';
import type { Requirement } from './requirement.ts';

export type { Outcome } from '../plan/run.ts';

/** Builds the decision out of the registers; refuses contradictory facts and unknown results. */
export type Finish = (outcome: Outcome, given: Given) => Readonly<Record<string, unknown>>;

/** A formula with its parameters, ready to run. */
export interface Runner {
  readonly plan: Plan;
  /** All registers for one input; the array is reused by the next run. */
  readonly run: (given: Given) => Outcome;
  /** The requirements among the facts that are broken. */
  readonly contradictions: (outcome: Outcome) => readonly Issue[];
  /** Refuses contradictory facts and unknown results, and builds nothing. */
  readonly check: (outcome: Outcome, given: Given) => void;
  readonly typed: Finish;
  readonly wire: Finish;
}

/** What is built out of the registers: the record of each prefix (`result`, `after`). */
export type OutputShapes = Readonly<Record<string, RecordShape>>;

/** Compiles a graph with parameter values into a runner. */
export function runnerOf(
  graph: Graph,
  parameters: ParameterValues,
  outputs: OutputShapes,
  requirements: readonly Requirement[],
): Runner {
  const plan = lower(graph, parameters);
  const run = runnable(plan);
  const at = (ref: number): number => plan.at[ref] as number;
  const refs = Object.entries(outputs).flatMap(([prefix, shape]) => refsOf(graph, shape, prefix));
  const registers = [...new Set(refs.map(at))];
  const required = requirements.map((each) => [at(graph.outputs[`requires.${each.id}`] as number), each] as const);

  const contradictions = (outcome: Outcome): readonly Issue[] => {
    const broken: Issue[] = [];
    for (const [register, each] of required) if (outcome[register] === 0) broken.push(contradiction(each));
    return broken;
  };

  const check = (outcome: Outcome, given: Given): void => {
    const broken = contradictions(outcome);
    if (broken.length > 0) throwIssues(broken);
    for (const register of registers) {
      if (Number.isNaN(outcome[register]))
        throw new DzfpError(missingIssues(missingFor(graph, { at: plan.at, outcome }, given, refs)));
    }
  };

  const finish = (form: Form): Finish => {
    const writers = Object.entries(outputs).map(
      ([prefix, shape]) => [prefix, recordWriter(graph, plan, shape, prefix, form)] as const,
    );
    const [first] = writers;
    const alone = writers.length === 1 ? first?.[1] : undefined;
    return (outcome, given) => {
      check(outcome, given);
      if (alone) return alone(outcome) as Readonly<Record<string, unknown>>;
      const record: Record<string, unknown> = {};
      for (const [prefix, write] of writers) record[prefix] = write(outcome);
      return record;
    };
  };
  return { plan, run, contradictions, check, typed: finish('typed'), wire: finish('wire') };
}

function contradiction({ fields, rule }: Requirement): Issue {
  const [field, other = field] = fields;
  return issue('DZ114', { field, other, reason: rule }, [field]);
}

function refsOf(graph: Graph, shape: RecordShape, prefix: string): number[] {
  return Object.entries(shape.fields).flatMap(([name, field]) =>
    field.shape.kind === 'record'
      ? refsOf(graph, field.shape, `${prefix}.${name}`)
      : [graph.outputs[`${prefix}.${name}`] as number],
  );
}
