import { isGuarantee, type Graph, type Law } from '@dzfp/core';
import type { BoundFormula, Plan } from '@dzfp/core/plan';
import { decided } from './decided.ts';
import { Facts, type Variable } from './facts.ts';
import { inPlace, movedName, outOfLine } from './out-of-line.ts';
import { problemText } from './problem.ts';
import { anyCalendar, calendar } from './smt-calendar.ts';
import { and, below, minus, not, or } from './smt-text.ts';
import { hasNumber, numberOf, truthOf, type SmtValue } from './smt-value.ts';
import { planUnder, readShapesOf } from './subject.ts';
import { Translation } from './translation.ts';

/** A law of any policy, as data. */
export type AnyLaw = Law<Record<string, unknown>, Record<string, unknown>, unknown, unknown>;

/** Asks a solver for facts that break a law: none can be found where the law holds. */
export interface Question {
  /** The whole problem in SMT-LIB 2, without `(check-sat)`. */
  readonly smt: string;
  /** What the solver chooses. */
  readonly variables: readonly Variable[];
  /** Lists were looked at with a few items only. */
  readonly bounded: boolean;
  readonly plan: Plan;
  readonly graph: Graph;
}

/** How a question is put. */
export interface Asking {
  /** Another graph than the policy's own, to ask the same of a rule with a fault. */
  readonly graph?: Graph;
  /**
   * Leaves something out, so that there is less to look at: what is proved so is proved, facts that are found so prove nothing.
   * `results` leaves out that results keep to their schemas; `calendar` leaves out besides how days make months and years, `steps` besides
   * what the named steps of the formula are.
   */
  readonly without?: 'results' | 'calendar' | 'steps';
}

/**
 * The question whether a law can be broken by facts that the policy accepts and decides: requirements are kept, every result is known and within
 * its schema, days stay within the calendar.
 */
export function questionOf(inside: BoundFormula, law: AnyLaw, asking: Asking = {}): Question {
  const { policy } = inside;
  const { graph = policy.lawGraph, without } = asking;
  const plan = planUnder(inside, graph);
  const shapes = readShapesOf(policy);
  const facts = new Facts(shapes);
  const opaque = without === 'steps' ? namedSteps(graph, plan) : new Set<number>();
  const first = new Translation(graph, plan, shapes, facts, 'r', new Map(), opaque);
  const lines: string[] = [];
  const bounded = [first];
  const asserts = decided(policy, graph, plan, first, without !== undefined);
  if (isGuarantee(law)) {
    const name = policy.pledges.some(({ id }) => id === law.id) ? `pledge.${law.id}` : `law.${law.id}`;
    const holds = first.at(plan.at[graph.outputs[name] as number] as number);
    asserts.push(or(and(hasNumber(holds), not(truthOf(holds))), and(not(holds.known), facts.complete)));
    lines.push(...facts.lines, ...first.lines);
  } else {
    const from = facts.at(['facts', law.fact]);
    const to: SmtValue = { ...from, value: movedName };
    lines.push(`(declare-const ${movedName} ${from.sort})`);
    const second = new Translation(graph, plan, shapes, facts, 'm', new Map([[`facts.${law.fact}`, to]]), opaque);
    bounded.push(second);
    lines.push(...facts.lines, `(assert ${inPlace(shapes.facts, law.fact)})`, ...first.lines, ...second.lines);
    asserts.push(
      hasNumber(from),
      below(numberOf(from), numberOf(to)),
      ...decided(policy, graph, plan, second, without !== undefined),
    );
    const outcome = plan.at[graph.outputs[`result.${law.outcome}`] as number] as number;
    asserts.push(
      outOfLine(law, first, second, outcome, minus(numberOf(to), numberOf(from)), plan.registers / 2 + outcome),
    );
  }
  asserts.push(...first.within, ...bounded.slice(1).flatMap(({ within }) => within));
  return {
    smt: problemText(asserts, lines, facts.variables, without === 'calendar' ? anyCalendar : calendar),
    variables: facts.variables,
    bounded: bounded.some((each) => each.bounded),
    plan,
    graph,
  };
}

/** The registers of the steps that the law gives a name. */
function namedSteps(graph: Graph, plan: Plan): ReadonlySet<number> {
  return new Set(graph.nodes.flatMap((node) => (node.op === 'label' ? [plan.at[node.of] as number] : [])));
}
