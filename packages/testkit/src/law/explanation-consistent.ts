import { explain, type ExplainedStep, type Explanation } from '@dzfp/core/reading';
import { figureAt } from '../figure/evaluate-node.ts';
import { figureOfText, sameFigure, sayFigure, type Figure } from '../figure/figure.ts';
import { difference, order, rational } from '../figure/rational.ts';
import type { Scope } from '../figure/scope.ts';
import type { Facts } from '../trial/situation.ts';
import { decidedIn, type Trial } from '../trial/trial.ts';
import { demand } from './demand.ts';
import { trialLaw, type NamedLaw } from './named-law.ts';

/** What shows no figure of its own. */
const figureless = new Set<string>(['bands', 'table', 'list', 'text']);

/** Explanations print long fractions to twelve places. */
const lastPlace = rational(1n, 2n * 10n ** 12n);

/**
 * Every figure of an explanation follows: from the facts, by an evaluator of its own in exact fractions, and from nothing but
 * the figures that the explanation itself names as its ground. The last of them are the decision.
 */
export const explanationConsistent: NamedLaw = trialLaw(
  '说明中的每个数都能由它所列的依据重新算出，并与结果一致',
  'every figure of an explanation follows from the figures it names, down to the decision',
  (trial) => {
    const { result } = decidedIn(trial);
    const { specimen, situation } = trial;
    if (specimen.inside === undefined) return;
    const explanation = explain(specimen.inside, situation.input, situation.before);
    checkExplanation(trial, explanation, result);
  },
);

/** Checks one explanation of a trial against the decision that it should explain. */
export function checkExplanation(trial: Trial, explanation: Explanation, result: Facts): void {
  const scope = scopeOf(trial);
  const steps = new Map(explanation.steps.map((step) => [step.card.node, step]));
  for (const step of explanation.steps) if (!figureless.has(step.card.quantity)) checkStep(scope, step, steps);
  for (const { field, node } of explanation.results) {
    const path = field.split('.');
    const decided = path.reduce<unknown>((so, name) => (so as Facts)[name], result) as ExplainedStep['value'];
    const { quantity, labels } = scope.graph.nodes[node] ?? { quantity: 'text' };
    const shown = steps.get(node)?.value ?? null;
    const same = sameFigure(figureOfText(shown, quantity, labels), figureOfText(decided, quantity, labels));
    demand(same, () => `result ${field} is explained as ${String(shown)} and decided as ${String(decided)}`);
  }
}

function scopeOf({ specimen, situation }: Trial): Scope {
  const { policy, values } = specimen.inside ?? { policy: undefined, values: {} };
  if (policy === undefined) throw new TypeError('only a formula has an explanation');
  const typed = Object.entries(values).map(([name, { value }]) => [name, value] as const);
  const { facts, before } = specimen.parse(situation);
  const roots = { facts, before, parameters: Object.fromEntries(typed) };
  return { graph: policy.graph, roots, items: new Map(), known: new Map() };
}

function checkStep(scope: Scope, step: ExplainedStep, steps: ReadonlyMap<number, ExplainedStep>): void {
  const { node, name, quantity, from } = step.card;
  const exact = figureAt(scope, node);
  const shown = printedFigure(scope, step);
  const said = (what: string, figure: Figure): string =>
    `${name.en} is shown as ${String(step.value)}, but ${what} it is ${sayFigure(figure)}`;
  demand(shows(shown, exact, quantity), () => said('from the facts', exact));

  const known = new Map<number, Figure>();
  for (const each of from) {
    const ground = steps.get(each);
    demand(ground !== undefined, () => `${name.en} names step ${each}, which is not shown`);
    if (figureless.has(ground.card.quantity)) continue;
    const figure = printedFigure(scope, ground);
    if (!sameFigure(figure, figureAt(scope, each))) return; // printed short: nothing exact follows from it
    known.set(each, figure);
  }
  const { op } = scope.graph.nodes[node] ?? { op: 'field' };
  if (op === 'field') return;
  const again = figureAt({ ...scope, known, whole: scope }, node);
  demand(sameFigure(again, exact), () => said('from the figures it names', again));
}

function printedFigure(scope: Scope, { card, value }: ExplainedStep): Figure {
  return figureOfText(value, card.quantity, scope.graph.nodes[card.node]?.labels);
}

function shows(shown: Figure, exact: Figure, quantity: string): boolean {
  if (typeof shown !== 'object' || typeof exact !== 'object') return shown === exact;
  if (quantity !== 'rate' && quantity !== 'exactMoney') return sameFigure(shown, exact);
  const gap = difference(shown, exact);
  const size = { n: gap.n < 0n ? -gap.n : gap.n, d: gap.d };
  const unit = quantity === 'rate' ? 1n : 100n;
  return order(size, { n: lastPlace.n * unit, d: lastPlace.d }) <= 0;
}
