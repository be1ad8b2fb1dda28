import { isGuarantee, type AnyFormula, type Language, type Law } from '@dzfp/core';
import { shownLine } from '../value/shown-value.ts';
import type { Chart } from './chart.ts';
import type { DeclaredStack } from './declared-chart.ts';
import { turnsOf } from './turns.ts';
import { baseOf, drawn, runs, wireAt, type Base } from './sampled.ts';

const points = 60;
const rowsOfTable = 12;

/** A curve for each law that says how a result moves with a fact, at the figures of the first example. */
export function curvesOf(policy: AnyFormula, language: Language): readonly Chart[] {
  const base = baseOf(policy);
  if (base === undefined) return [];
  const laws = policy.laws as readonly Law<object, object, object>[];
  const pairs = laws.flatMap((law) => (isGuarantee(law) ? [] : [law as { fact: string; outcome: string }]));
  const unique = new Map(pairs.map((law) => [`${law.fact}-${law.outcome}`, law]));
  return [...unique.values()].flatMap(({ fact, outcome }) => {
    const over = { policy: policy.id, fact, outcomes: [outcome], most: mostOf(base, fact) };
    return chartOver(base, over, 'curve', language).map((chart) => {
      const turns = turnsOf(policy, base, { fact, outcome }, language);
      return turns === undefined ? chart : { ...chart, turns };
    });
  });
}

/** The parts of a whole over one fact, one upon another. */
export function stackOf(policy: AnyFormula, declared: DeclaredStack, language: Language): readonly Chart[] {
  const base = baseOf(policy);
  return base === undefined ? [] : chartOver(base, declared, 'stack', language);
}

/** Twice what the example has, at least something to see. */
function mostOf({ facts, input }: Base, fact: string): number {
  const field = input.fields[fact];
  const given = Number(facts[fact] ?? 0);
  if (field?.shape.kind === 'count') return Math.min(field.shape.most, Math.max(12, given * 2));
  return Math.max(1000, given * 2);
}

function chartOver(
  base: Base,
  of: Omit<DeclaredStack, 'form'>,
  form: 'curve' | 'stack',
  language: Language,
): readonly Chart[] {
  const { fact, outcomes, most, given } = of;
  const field = base.input.fields[fact];
  const results = outcomes.map((name) => base.output.fields[name]);
  if (!runs(field) || results.some((each) => each === undefined)) return [];
  const steps = field.shape.kind === 'count' ? Math.min(points, most) : points;
  const all = Array.from({ length: steps + 1 }, (_, i) => (most * i) / steps).map((place) =>
    field.shape.kind === 'count' ? Math.round(place) : Math.round(place * 100) / 100,
  );
  const answers = all.map((place) => base.decide({ ...base.facts, ...given, [fact]: wireAt(field, place) }));
  // Beyond the last place that has an answer the facts contradict each other.
  const last = answers.findLastIndex((each) => each !== undefined);
  if (last < 1) return [];
  const [places, decided] = [all.slice(0, last + 1), answers.slice(0, last + 1)];
  const named = outcomes.map((name, i) => ({ name, field: results[i] as NonNullable<(typeof results)[number]> }));
  const series = named.map(({ name, field: result }) => ({
    name: result.title[language],
    values: decided.map((each) => (each === undefined ? null : drawn(result, each[name]))),
  }));
  const every = Math.max(1, Math.round(places.length / rowsOfTable));
  const rows = places.flatMap((place, i) => {
    if (i % every !== 0 && i !== places.length - 1) return [];
    const cells = named.map(({ name, field: result }) => {
      const value = decided[i]?.[name];
      return value === undefined ? '—' : shownLine(result, value, language);
    });
    return [[shownLine(field, wireAt(field, place), language), ...cells]];
  });
  const titles = named.map(({ field: result }) => result.title[language]);
  return [
    {
      id: `${fact}-${outcomes.join('-')}`,
      title: titled(titles, field.title[language], form, language),
      form,
      across: { name: field.title[language], places },
      up: titles[0] ?? '',
      series,
      table: { head: [field.title[language], ...titles], rows },
    },
  ];
}

function titled(outcomes: readonly string[], fact: string, form: 'curve' | 'stack', language: Language): string {
  const what = form === 'curve' ? (outcomes[0] ?? '') : language === 'zh' ? '各方分担' : 'Who bears what';
  return language === 'zh' ? `${what}随${fact}的变化` : `${what} over ${fact}`;
}
