import { recordShapeOf, type BoundBase, type Graph, type RecordShape } from '@dzfp/core';
import { insideFor, type Plan } from '@dzfp/core/plan';
import type { Facts as Wire, Situation } from '../trial/situation.ts';
import { madeFacts } from './counterexample.ts';
import { decided } from './decided.ts';
import { Facts, type Variable } from './facts.ts';
import { problemText } from './problem.ts';
import { and, not } from './smt-text.ts';
import { same, type SmtValue } from './smt-value.ts';
import { isUnbreakable, solve, type Problem } from './solve.ts';
import { planUnder, readShapesOf, registersOf } from './subject.ts';
import { Translation } from './translation.ts';
import { wireForm } from './wire-form.ts';
import { endZ3 } from './z3.ts';

/** Whether two formulas can be told apart by what they decide. */
export type Apart =
  /** No facts are decided otherwise. */
  | { readonly outcome: 'same' }
  /** These facts are, as the solver says: whoever uses them asks the evaluator. */
  | { readonly outcome: 'apart'; readonly situation: Situation }
  /** Not within the time, or `lists` can be longer than what is looked at. */
  | { readonly outcome: 'undecided'; readonly reason: string };

/**
 * Looks for facts that another formula decides otherwise than a policy's own under the same values (两式是否等同).
 *
 * @param bound - the policy with its values
 * @param other - a graph with the same outputs
 * @param around - where the facts that neither formula reads are taken from
 * @param timeout - in milliseconds, for each of the two questions
 * @throws DzfpError DZ503 for a procedure, which has no formula
 */
export async function toldApart(bound: BoundBase, other: Graph, around: Situation, timeout: number): Promise<Apart> {
  const inside = insideFor(bound, 'prove');
  const { policy } = inside;
  const shapes = readShapesOf(policy);
  const facts = new Facts(shapes);
  const [own, its] = [policy.graph, other].map((graph, i) => {
    const plan = planUnder(inside, graph);
    return { graph, plan, said: new Translation(graph, plan, shapes, facts, i === 0 ? 'r' : 'm') };
  }) as [Side, Side];
  const alike = Object.keys(policy.graph.outputs).flatMap((name) => {
    const [mine, theirs] = [figures(own, name), figures(its, name)];
    return mine.map((each, i) => same(each, theirs[i] as SmtValue));
  });
  // What is so of two items says nothing of three.
  if (own.said.bounded || its.said.bounded) return { outcome: 'undecided', reason: 'lists' };
  const asserts = [...decided(policy, own.graph, own.plan, own.said, false), ...own.said.within, not(and(...alike))];
  const lines = [...facts.lines, ...own.said.lines, ...its.said.lines];
  const problem: Problem = { smt: problemText(asserts, lines, facts.variables) };
  if (await isUnbreakable(problem, timeout)) return { outcome: 'same' };
  // A question that was broken off can leave z3 in disorder.
  await endZ3();
  const answer = await solve(problem, timeout);
  if (answer.found === 'none') return { outcome: 'same' };
  if (answer.found === 'nothing') {
    await endZ3();
    return { outcome: 'undecided', reason: answer.reason };
  }
  const read = new Set(
    facts.variables.flatMap(({ path }: Variable) => path.map((_, i) => path.slice(0, i + 1).join('.'))),
  );
  const made = madeFacts(answer.values, facts.variables);
  const part = (root: string, shape: RecordShape, from: Wire): Wire =>
    overlaid(shape, wireForm(shape, made[root] ?? {}) as Wire, from, root, read);
  const input = part('facts', recordShapeOf(policy.input), around.input);
  if (policy.kind !== 'carried') return { outcome: 'apart', situation: { input } };
  const before = part('before', recordShapeOf(policy.carry.state), around.before ?? (policy.carry.start as Wire));
  return { outcome: 'apart', situation: { input, before } };
}

/** What the solver chose, and for what it was not asked, what stands in another record. */
function overlaid({ fields }: RecordShape, chosen: Wire, from: Wire, at: string, read: ReadonlySet<string>): Wire {
  const entries = Object.entries(fields).map(([name, { shape }]) => {
    const [path, value] = [`${at}.${name}`, chosen[name]];
    const other = from[name];
    if (!read.has(path)) return [name, other];
    if (shape.kind === 'record' && typeof value === 'object' && value !== null)
      return [name, overlaid(shape, value as Wire, (other ?? {}) as Wire, path, read)];
    if (shape.kind !== 'list' || !Array.isArray(value)) return [name, value];
    const items = Array.isArray(other) ? (other as readonly Wire[]) : [];
    return [
      name,
      value.map((item, i) => overlaid(shape.of, item as Wire, items[i] ?? items[0] ?? {}, `${path}.${i}`, read)),
    ];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Wire;
}

interface Side {
  readonly graph: Graph;
  readonly plan: Plan;
  readonly said: Translation;
}

/** The figure of an output; of a ratio both its halves. */
function figures({ graph, plan, said }: Side, name: string): readonly SmtValue[] {
  return registersOf(graph, plan, graph.outputs[name] as number).map((each) => said.at(each));
}
