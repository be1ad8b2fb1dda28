import { parseMoney, type AnyFormula, type Field, type Language } from '@dzfp/core';
import type { Chart } from './chart.ts';
import type { DeclaredWaterfall } from './declared-chart.ts';
import { baseOf } from './sampled.ts';
import { waterfall, type Step } from './waterfall.ts';

/** The waterfall of a formula: a fact, the results that are parts of it, and the result that is left. */
export function declaredWaterfall(
  policy: AnyFormula,
  { amount, parts, left }: DeclaredWaterfall,
  language: Language,
): readonly Chart[] {
  const base = baseOf(policy);
  const decided = base?.decide(base.facts);
  if (base === undefined || decided === undefined) return [];
  const { facts, input, output } = base;
  const step = (field: Field | undefined, wire: unknown, part: boolean): readonly Step[] =>
    field === undefined ? [] : [{ name: field.title[language], amount: parseMoney(String(wire)), part }];
  return waterfall(
    [
      ...step(input.fields[amount], facts[amount], false),
      ...parts.flatMap((name) => step(output.fields[name], decided[name], true)),
      ...step(output.fields[left], decided[left], false),
    ],
    language,
  );
}
