import type { AnyFormula, Field, Language } from '@dzfp/core';
import { shownLine } from '../value/shown-value.ts';
import type { Chart } from './chart.ts';
import { baseOf, drawn, type Base } from './sampled.ts';

const mostBars = 8;

/** Bars of what is owed over the labels of each closed list among the facts, all else as in the first example. */
export function barsOf(policy: AnyFormula, language: Language): readonly Chart[] {
  const base = baseOf(policy);
  const outcome = base === undefined ? undefined : outcomeOf(policy, base);
  if (base === undefined || outcome === undefined) return [];
  return Object.entries(base.input.fields).flatMap(([fact, field]) =>
    field.shape.kind === 'choice' && field.shape.labels.length <= mostBars
      ? barsOver(base, fact, field, outcome, language)
      : [],
  );
}

interface Outcome {
  readonly name: string;
  readonly field: Field;
}

/** What is owed, or else the first amount among the results. */
function outcomeOf({ assessment }: AnyFormula, { output }: Base): Outcome | undefined {
  const owed = assessment?.owed;
  const amounts = Object.entries(output.fields).filter(([, { shape }]) => shape.kind === 'money');
  const [name, field] = amounts.find(([each]) => each === owed) ?? amounts[0] ?? [];
  return name === undefined || field === undefined ? undefined : { name, field };
}

function barsOver(
  base: Base,
  fact: string,
  field: Field,
  { name, field: result }: Outcome,
  language: Language,
): readonly Chart[] {
  if (field.shape.kind !== 'choice') return [];
  const { labels, names } = field.shape;
  const decided = labels.map((label) => base.decide({ ...base.facts, [fact]: label })?.[name]);
  const values = decided.map((each) => drawn(result, each));
  if (new Set(values.filter((each) => each !== null)).size < 2) return [];
  const places = labels.map((label) => names[label]?.[language] ?? label);
  const rows = places.map((place, i) => [
    place,
    decided[i] === undefined ? '—' : shownLine(result, decided[i], language),
  ]);
  const [what, by] = [result.title[language], field.title[language]];
  return [
    {
      id: `${fact}-${name}`,
      title: language === 'zh' ? `不同${by}的${what}` : `${what} by ${by}`,
      form: 'bars',
      across: { name: by, places },
      up: what,
      series: [{ name: what, values }],
      table: { head: [by, what], rows },
    },
  ];
}
