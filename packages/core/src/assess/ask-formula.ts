import type { Graph } from '../expression/graph.ts';
import { lower } from '../plan/lower.ts';
import type { Plan } from '../plan/plan.ts';
import type { Given } from '../plan/registers.ts';
import { runnable, type Outcome } from '../plan/run.ts';
import { partialReaderFor, type BoundFormula } from '../policy/bound.ts';
import { factName, missingFor } from '../policy/missing.ts';
import { plain } from '../policy/values.ts';
import { decidingFacts } from '../reading/deciding.ts';
import { valueReader, type ValueReader } from '../reading/value-reader.ts';
import type { NamedFact } from './household-assessment.ts';
import type { Asked } from './reply.ts';

/** A graph with its values, run on the facts of one subject. */
interface Run {
  readonly graph: Graph;
  readonly plan: Plan;
  readonly outcome: Outcome;
  readonly given: Given;
}

/** Prepares a formula for being asked with facts missing: what follows all the same, and what the rest waits for. */
export function askFormula(bound: BoundFormula): Asked {
  const { policy, runner } = bound;
  const { graph } = policy;
  const { plan } = runner;
  const read = partialReaderFor(policy.input);
  const before = policy.kind === 'carried' ? (policy.carry.state.parse(policy.carry.start) as unknown) : undefined;
  const readers = resultReaders(graph, plan);
  const condition = conditionOf(bound);
  return (facts) => {
    const typed = read(facts);
    if (!typed.ok) return typed;
    const given = { facts: typed.value, before };
    const outcome = runner.run(given);
    const issues = runner.contradictions(outcome);
    if (issues.length > 0) return { issues };
    const main = { graph, plan, outcome, given };
    const scope = condition?.(given);
    const concerns = scope === undefined ? true : flagOf(scope, 'applies');
    return {
      concerns,
      result: (field) => {
        const value = readers.get(field)?.(outcome);
        return value === '?' ? undefined : value;
      },
      ask: (field) => {
        const first = scope === undefined || concerns !== undefined ? [] : waitedFor(scope, 'applies');
        return first.length > 0 ? first : waitedFor(main, `result.${field}`);
      },
      because: (field) =>
        field === undefined
          ? scope === undefined
            ? []
            : deciding(scope, 'applies')
          : deciding(main, `result.${field}`),
    };
  };
}

/** How each result that is one figure is read. */
function resultReaders(graph: Graph, plan: Plan): ReadonlyMap<string, ValueReader> {
  const prefix = 'result.';
  const results = Object.entries(graph.outputs).filter(([name]) => name.startsWith(prefix));
  return new Map(results.map(([name, ref]) => [name.slice(prefix.length), valueReader(graph, plan, ref)]));
}

/** Runs the condition of whom a policy concerns; undefined when it concerns everybody. */
function conditionOf({ policy, values }: BoundFormula): ((given: Given) => Run) | undefined {
  const graph = policy.appliesGraph;
  if (graph === null) return undefined;
  const plan = lower(graph, plain(values));
  const run = runnable(plan);
  return (given) => ({ graph, plan, outcome: run(given), given });
}

function flagOf({ graph, plan, outcome }: Run, output: string): boolean | undefined {
  const value = outcome[plan.at[graph.outputs[output] as number] as number];
  return value === 1 ? true : value === 0 ? false : undefined;
}

function waitedFor({ graph, plan, outcome, given }: Run, output: string): readonly NamedFact[] {
  const { facts } = missingFor(graph, { at: plan.at, outcome }, given, [graph.outputs[output] as number]);
  return facts.map((node) => ({ path: node.path, title: factName(node) }));
}

function deciding({ graph, plan, outcome }: Run, output: string): readonly NamedFact[] {
  return decidingFacts(graph, plan, outcome, graph.outputs[output] as number).map(({ path, title }) => ({
    path,
    title,
  }));
}
