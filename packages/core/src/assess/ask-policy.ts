import { DzfpError } from '../error/dzfp-error.ts';
import { issue, type Detail, type Issue } from '../error/issue.ts';
import type { Text } from '../text.ts';
import type { Graph } from '../expression/graph.ts';
import type { FieldNode } from '../expression/node.ts';
import type { Setting } from '../parameter/book.ts';
import { lower } from '../plan/lower.ts';
import type { Given } from '../plan/registers.ts';
import { runnable, type Outcome } from '../plan/run.ts';
import type { Plan } from '../plan/plan.ts';
import type { BoundBase, BoundFormula } from '../policy/bound.ts';
import { readerFor } from '../policy/bound.ts';
import { missingFor } from '../policy/missing.ts';
import type { AnyFormula, AnyPolicy } from '../policy/policy.ts';
import { plain } from '../policy/values.ts';
import { decidingFacts } from '../reading/deciding.ts';
import { valueReader } from '../reading/value-reader.ts';
import { partialReader } from '../schema/partial.ts';
import { recordShapeOf } from '../schema/shape.ts';
import type { NamedFact } from './household-assessment.ts';

/** What a policy says to facts of which some may be missing. */
export interface Reply {
  readonly bound: BoundBase;
  /** Whether it concerns the subject at all; undefined while unknown. */
  readonly applies: boolean | undefined;
  /** The results that are known, in wire form. */
  readonly results: Readonly<Record<string, unknown>>;
  /** The facts that an unknown result waits for. */
  readonly ask: (field: string) => readonly NamedFact[];
  /** The facts that decide a result, or that it does not apply. */
  readonly because: (field: string | undefined) => readonly NamedFact[];
}

/** A policy that can be asked again and again in one setting. */
export type Asked = (facts: unknown) => Reply | readonly [Issue, ...Issue[]];

/** Prepares a policy for being asked in a setting; values that are missing are its answer to everything. */
export function asked(policy: AnyPolicy, setting: Setting): Asked {
  try {
    const bound = policy.in(setting) as BoundBase;
    return policy.kind === 'procedure' ? askProcedure(policy, bound) : askFormula(policy, bound as BoundFormula);
  } catch (error) {
    if (!(error instanceof DzfpError)) throw error;
    return () => error.issues;
  }
}

function askProcedure(policy: AnyPolicy, bound: BoundBase): Asked {
  const { safeEvaluate } = bound as BoundBase & {
    readonly safeEvaluate: (
      facts: unknown,
    ) => { ok: true; value: object } | { ok: false; issues: readonly [Issue, ...Issue[]] };
  };
  return (facts) => {
    const safe = safeEvaluate(facts);
    if (safe.ok) {
      const results = safe.value as Readonly<Record<string, unknown>>;
      return { bound, applies: true, results, ask: () => [], because: () => [] };
    }
    const missing = safe.issues.filter(({ code }) => code === 'DZ107');
    if (missing.length < safe.issues.length) return safe.issues;
    const ask = missing.map(({ path, info }) => ({
      path: path.map(String),
      title: wordingOf(info['field']),
    }));
    return { bound, applies: undefined, results: {}, ask: () => ask, because: () => [] };
  };
}

function askFormula(policy: AnyFormula, bound: BoundFormula): Asked {
  const { graph, appliesGraph } = policy;
  const { plan, run } = bound.runner;
  const read = partialReader(recordShapeOf(policy.input), readerFor(policy.input));
  const start = policy.kind === 'carried' ? (policy.carry.state.parse(policy.carry.start) as unknown) : undefined;
  const fields = Object.keys(recordShapeOf(policy.output).fields).filter((field) => `result.${field}` in graph.outputs);
  const ref = (field: string): number => graph.outputs[`result.${field}`] as number;
  const readers = fields.map((field) => valueReader(graph, plan, ref(field)));
  const applies = appliesGraph === null ? undefined : appliesOf(appliesGraph, bound);
  const requirements = policy.requires.map(
    (each) => [plan.at[graph.outputs[`requires.${each.id}`] as number] as number, each] as const,
  );
  return (facts) => {
    const typed = read(facts);
    if (!typed.ok) return typed.issues;
    const given = { facts: typed.value, before: start };
    const reached = applies?.(given);
    const outcome = Float64Array.from(run(given));
    const broken = requirements.find(([register]) => outcome[register] === 0)?.[1];
    if (broken) {
      const [field, other = field] = broken.fields;
      return [issue('DZ114', { field, other, reason: broken.rule }, [field])];
    }
    const results: Record<string, unknown> = {};
    readers.forEach((of, i) => {
      const value = of(outcome);
      if (value !== '?') results[fields[i] as string] = value;
    });
    const missing = (of: Graph, at: readonly number[], state: Outcome, node: number): readonly NamedFact[] =>
      missingFor(of, { at, outcome: state }, given, [node])
        .filter(({ code }) => code === 'DZ301')
        .map(({ path, info }) => ({
          path: path.map(String),
          title: wordingOf(info['missing']),
        }));
    return {
      bound,
      applies:
        reached === undefined
          ? true
          : reached.outcome[reached.register] === 1
            ? true
            : reached.outcome[reached.register] === 0
              ? false
              : undefined,
      results,
      ask: (field) => {
        const known = reached === undefined || !Number.isNaN(reached.outcome[reached.register]);
        const before =
          known || appliesGraph === null
            ? []
            : missing(appliesGraph, reached.plan.at, reached.outcome, appliesGraph.outputs['applies'] as number);
        return before.length > 0 ? before : missing(graph, plan.at, outcome, ref(field));
      },
      because: (field) => {
        const of =
          field === undefined && reached !== undefined && appliesGraph !== null
            ? decidingFacts(appliesGraph, reached.plan, reached.outcome, appliesGraph.outputs['applies'] as number)
            : decidingFacts(graph, plan, outcome, ref(field ?? (fields[0] as string)));
        return of.map(named);
      },
    };
  };
}

function wordingOf(detail: Detail = ''): Text {
  return typeof detail === 'string' ? { zh: detail, en: detail } : detail;
}

function named({ path, title }: FieldNode): NamedFact {
  return { path, title };
}

/** Runs the condition of whom a policy concerns. */
function appliesOf(
  graph: Graph,
  bound: BoundFormula,
): (given: Given) => { readonly plan: Plan; readonly outcome: Outcome; readonly register: number } {
  const plan = lower(graph, plain(bound.values));
  const run = runnable(plan);
  const register = plan.at[graph.outputs['applies'] as number] as number;
  return (given) => ({ plan, outcome: Float64Array.from(run(given)), register });
}
