import type { Graph } from '../expression/graph.ts';
import type { Quantity } from '../expression/node.ts';
import type { SourcedValue } from '../parameter/book.ts';
import type { Standing } from '../parameter/source.ts';
import type { Outcome } from '../plan/run.ts';
import { oncePer } from '../once-per.ts';
import { insideFor, orThrow, type BoundBase, type BoundFormula } from '../policy/bound.ts';
import type { Text } from '../text.ts';
import { outlineOf, type ResultCard } from './outline.ts';
import { valueReader, type ValueReader } from './value-reader.ts';

/** What a step is: a fact that was given, a value of the law, the state so far, an intermediate figure, or a result. */
export type StepKind = 'fact' | 'parameter' | 'before' | 'step' | 'result' | 'after';

/** Where a value of the law comes from. */
export interface Provenance {
  readonly id: string;
  readonly clause: string;
  readonly standing: Standing | 'given';
  readonly source: string;
  readonly jurisdiction?: string;
  readonly since?: string;
}

/** What is the same of a step for all inputs. */
export interface StepCard {
  /** The number of its node in the policy's graph. */
  readonly node: number;
  readonly kind: StepKind;
  readonly quantity: Quantity;
  readonly name: Text;
  /** The steps that it is computed from, by node. */
  readonly from: readonly number[];
  /** For a choice: the names of its labels. */
  readonly names?: Readonly<Record<string, Text>>;
  /** For a value of the law: where it comes from. */
  readonly parameter?: Provenance;
}

/** One figure of a decision. */
export interface ExplainedStep {
  readonly card: StepCard;
  /** For a cell of a table that several texts fill: where this cell comes from. */
  readonly cell?: Provenance;
  /**
   * Yuan and rates as exact decimals, ratios as fractions, days as dates, choices as labels, counts as numbers and those beyond
   * 2^53 as their digits; null is none, '?' unknown.
   */
  readonly value: string | number | boolean | null;
}

/** A decision with every step, as plain data. */
export interface Explanation {
  readonly policy: string;
  readonly title: Text;
  readonly clauses: readonly string[];
  /** Whether a value rests on an assumption; whoever shows the explanation has to say so. */
  readonly illustrative: boolean;
  /** The results in order, each with its node. */
  readonly results: readonly ResultCard[];
  readonly steps: readonly ExplainedStep[];
  readonly findings: BoundFormula['findings'];
}

/**
 * Decides and shows every named step with its figure, down to the facts and to the values of the law with their sources.
 *
 * @param of - a policy with its values
 * @throws DzfpError as `evaluate` does
 */
export function explain(of: BoundBase, input: unknown, before?: unknown): Explanation {
  const bound = insideFor(of, 'explain');
  const { policy, runner } = bound;
  const start = policy.kind === 'carried' ? policy.carry.start : undefined;
  const given = { facts: orThrow(bound.readInput(input)), before: orThrow(bound.readBefore(before ?? start)) };
  const outcome = runner.run(given);
  runner.check(outcome, given);
  const { cards, readers, cells, results } = drawnFor(bound);
  const steps = cards.map((card, i): ExplainedStep => {
    const cell = cells[i]?.(outcome);
    const value = (readers[i] as ValueReader)(outcome);
    return cell === undefined ? { card, value } : { card, value, cell };
  });
  const { id, title, clauses } = policy;
  const { findings } = bound;
  const illustrative = steps.some(({ card, cell }) => (cell ?? card.parameter)?.standing === 'assumed');
  return { policy: id, title, clauses, illustrative, results, steps, findings };
}

/** What is drawn once for a policy with its values. */
interface Drawn {
  readonly cards: readonly StepCard[];
  readonly readers: readonly ValueReader[];
  /** For steps that are cells of a mixed table: where the chosen cell comes from. */
  readonly cells: readonly (((outcome: Outcome) => Provenance) | undefined)[];
  readonly results: readonly ResultCard[];
}

const drawnFor = /* @__PURE__ */ oncePer((bound: BoundFormula): Drawn => {
  const { policy, runner, values } = bound;
  const outline = outlineOf(policy);
  const cards = outline.steps.map(({ field, ...step }): StepCard => {
    const parameter = step.kind === 'parameter' ? provenance(values[field ?? '']) : undefined;
    return { ...step, ...(parameter === undefined ? {} : { parameter }) };
  });
  const readers = cards.map(({ node }) => valueReader(policy.graph, runner.plan, node));
  const cells = outline.steps.map(({ node, field }) => cellProvenance(bound, node, values[field ?? '']));
  return { cards, readers, cells, results: outline.results };
});

/** Follows a look-up to the entry that gave its cell; undefined where one entry gave the whole value. */
function cellProvenance(
  { policy, runner }: BoundFormula,
  node: number,
  value: SourcedValue | undefined,
): ((outcome: Outcome) => Provenance) | undefined {
  const { fills = [], entry, source } = value ?? {};
  const keys = keysOf(policy.graph, node);
  if (value === undefined || fills.length === 0 || keys.length === 0) return undefined;
  return (outcome) => {
    const path = keys.map((key) => {
      const labels = policy.graph.nodes[key]?.labels ?? [];
      return labels[outcome[runner.plan.at[key] as number] as number] ?? '?';
    });
    const fill = fills.find(({ cells }) => cells.includes(path.join('.')));
    const from = fill ?? { entry, source };
    return {
      id: value.parameter.id,
      clause: value.parameter.clause,
      standing: from.entry?.standing ?? 'given',
      source: from.source?.title ?? from.entry?.source ?? '',
      ...(from.entry === undefined ? {} : { jurisdiction: from.entry.jurisdiction, since: from.entry.from }),
    };
  };
}

/** The keys of a chain of look-ups, the outermost table's first. */
function keysOf(graph: Graph, ref: number): number[] {
  const node = graph.nodes[ref];
  if (node?.op === 'label') return keysOf(graph, node.of);
  return node?.op === 'lookup' ? [...keysOf(graph, node.table), node.key] : [];
}

/** Where a value of the law comes from; undefined where there is none. */
export function provenance(value: SourcedValue | undefined): Provenance | undefined {
  if (!value) return undefined;
  const { parameter, entry, source, standing = 'given' } = value;
  return {
    id: parameter.id,
    clause: parameter.clause,
    standing,
    source: source?.title ?? entry?.source ?? '',
    ...(entry === undefined ? {} : { jurisdiction: entry.jurisdiction, since: entry.from }),
  };
}
