import { recordShapeOf, type AnyPolicy, type Shape } from '@dzfp/core';
import { bounds, type ExplainedStep, type Extent } from '@dzfp/core/reading';
import fc from 'fast-check';
import { figureOfText, sameFigure, type Figure } from '../figure/figure.ts';
import { order } from '../figure/rational.ts';
import { decidedIn } from '../trial/trial.ts';
import { canonical, demand } from './demand.ts';
import { lawWith, type NamedLaw } from './named-law.ts';
import { factsOf, without } from './optional-facts.ts';

/** What half-known facts leave open contains what the whole facts decide. */
export function boundsContain(policy: AnyPolicy): NamedLaw {
  const facts = factsOf(policy);
  const title = {
    zh: '事实不全时给出的上下限，包含事实齐全时的结果',
    en: 'the bounds for half-known facts contain the decision for all of them',
  };
  const law = lawWith(
    title,
    () => fc.subarray([...facts], { maxLength: Math.min(facts.length, 3) }),
    (trial, left) => {
      const { result } = decidedIn(trial);
      const { specimen, situation } = trial;
      if (specimen.inside === undefined) return;
      const input = left.reduce(without, situation.input);
      const { results } = bounds(specimen.inside, input, situation.before);
      const shape = recordShapeOf(specimen.policy.output);
      for (const [name, extent] of Object.entries(results)) {
        const path = name.split('.');
        const value = path.reduce<unknown>((so, each) => (so as Readonly<Record<string, unknown>>)[each], result);
        const leaf = path.reduce<Shape>(
          (so, each) => (so.kind === 'record' ? so.fields[each]?.shape : so) ?? so,
          shape,
        );
        const said = (): string => `${name} is ${canonical(value)}, outside of ${canonical(extent)}`;
        demand(contains(extent, value, leaf), said);
      }
    },
  );
  return { ...law, share: 0.2 };
}

/** Whether an answer lies within an extent; shares are compared by what they are, not by how they are written. */
export function contains(extent: Extent, value: unknown, shape: Shape): boolean {
  const figure = (of: unknown): Figure =>
    figureOfText(of as ExplainedStep['value'], shape.kind, shape.kind === 'choice' ? shape.labels : []);
  const at = figure(value);
  if (extent.decided) return sameFigure(figure(extent.value), at);
  if ('possible' in extent) return extent.possible.some((each) => sameFigure(figure(each), at));
  if (at === 'none') return extent.orNone === true;
  const [least, most] = [figure(extent.least), figure(extent.most)];
  if (typeof at !== 'object' || typeof least !== 'object' || typeof most !== 'object') return false;
  return order(least, at) <= 0 && order(at, most) <= 0;
}
