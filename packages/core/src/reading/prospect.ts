import { orThrow, partialReaderFor, type BoundFormula } from '../policy/bound.ts';
import { recordShapeOf } from '../schema/shape.ts';
import type { Box } from './box.ts';
import type { Terrain } from './region.ts';
import { resultFields, type ResultField } from './result-field.ts';
import { limitsOf } from './span-limit.ts';
import { spanRunOf } from './span-run.ts';
import { trialOf } from './trial.ts';
import { coneOf, halfKnown, type Unknown } from './unknowns.ts';

/** Half-known facts in front of a policy: what is missing, and the means to find what follows. */
export interface Prospect extends Terrain {
  readonly bound: BoundFormula;
  /** Everything that the missing facts may be. */
  readonly whole: Box;
  /** The missing facts that the results are computed from; others matter for contradictions alone. */
  readonly missing: readonly Unknown[];
  readonly budget: Budget;
}

/** How many cuts one search may make, and all searches together: fewer for a formula with many steps. */
export interface Budget {
  readonly each: number;
  readonly all: number;
}

/** Steps that one search may perform, and all together. */
const patience = { each: 1_000_000, all: 2_000_000 };

function budgetFor(several: boolean, steps: number): Budget {
  const within = (cuts: number, most: number): number => Math.ceil(Math.min(cuts, most / (steps + 1)));
  return several
    ? { each: within(300, patience.each), all: within(2000, patience.all) }
    : { each: within(3000, patience.each), all: within(6000, patience.all) };
}

/** Reads half-known facts. */
export function prospectOf(bound: BoundFormula, input: unknown, before: unknown): Prospect {
  const { policy, runner } = bound;
  const { graph } = policy;
  const shape = recordShapeOf(policy.input);
  const facts = orThrow(partialReaderFor(policy.input)(input));
  const start = policy.kind === 'carried' ? policy.carry.start : undefined;
  const state = orThrow(bound.readBefore(before ?? start));
  const fields: readonly ResultField[] = resultFields(bound);
  const required = policy.requires.map(({ id }) => graph.outputs[`requires.${id}`] as number);
  const results = coneOf(
    graph,
    fields.map(({ node }) => node),
  );
  const requirements = required.map((node) => runner.plan.at[node] as number);
  const contradictions = coneOf(graph, required);
  const cone = new Set([...results, ...contradictions]);
  const { facts: copy, unknowns } = halfKnown(graph, runner.plan, shape, facts);
  const reads = (nodes: ReadonlySet<number>, unknown: Unknown): boolean =>
    unknown.nodes.some((node) => nodes.has(node));
  const known = { facts: copy, unknowns: unknowns.filter((unknown) => reads(cone, unknown)) };
  const { run, steps, forms } = spanRunOf(runner.plan, known, state);
  const ranges = known.unknowns.filter(({ slot }) => slot.range !== null).length;
  const lists = known.unknowns.some(({ slot }) => slot.anyList);
  return {
    bound,
    fields,
    run,
    forms,
    required: contradictions,
    unknowns: known.unknowns,
    missing: known.unknowns.filter((unknown) => reads(results, unknown)),
    whole: known.unknowns.map(({ slot }) => slot),
    requirements,
    limits: limitsOf(runner.plan, requirements),
    trial: trialOf(bound, known, state, fields),
    budget: budgetFor(ranges > 1 || lists, steps),
  };
}
