import { parseMoney, parseRate, readRatio, recordShapeOf, type AnyPolicy, type Shape } from '@dzfp/core';
import { bounds, type Extent } from '@dzfp/core/reading';
import fc from 'fast-check';
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
  return lawWith(
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
}

function contains(extent: Extent, value: unknown, shape: Shape): boolean {
  if (extent.decided) return canonical(extent.value) === canonical(value);
  if ('possible' in extent) return extent.possible.some((each) => canonical(each) === canonical(value));
  if (value === null) return extent.orNone === true;
  const at = sizeOf(value, shape);
  return sizeOf(extent.least, shape) <= at && at <= sizeOf(extent.most, shape);
}

function sizeOf(value: unknown, shape: Shape): number {
  if (typeof value === 'number') return value;
  const text = String(value);
  if (shape.kind === 'money') return parseMoney(text);
  if (shape.kind === 'rate') return parseRate(text);
  if (shape.kind === 'day') return Date.parse(text);
  const { numerator, denominator } = readRatio(text) ?? { numerator: Number(text), denominator: 1 };
  return numerator / denominator;
}
