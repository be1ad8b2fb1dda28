import { fieldOf, type AnyPolicy, type Example, type Language } from '@dzfp/core';
import { clauseTitles, type ClauseId } from '@dzfp/core/model';
import type { Chart } from '../chart/chart.ts';
import { chartsOf } from '../chart/charts-of.ts';
import { policiesOf, type Edition } from '../edition.ts';
import { wordsOf } from '../words.ts';
import { changesOf, type ParameterChange } from './changes.ts';
import { exampleBlock, type ExampleBlock } from './example-block.ts';
import { guaranteesOf, type GuaranteeLine } from './guarantees.ts';
import { parameterTables, type ParameterTable, type ShownStanding } from './parameter-tables.ts';
import { ruleOf, type RuleLine } from './rule.ts';
import { variationLines, type VariationLine } from './variations.ts';

/** A clause with its short title. */
export interface ShownClause {
  readonly id: ClauseId;
  readonly title: string;
}

/** Another policy that this one has to do with. */
export interface Neighbour {
  readonly id: string;
  readonly title: string;
  /** Whether the handbook has a page of it. */
  readonly known: boolean;
  readonly what: string;
}

/** Everything that the page of a policy says, as plain data in one language; nothing of it is typed by hand. */
export interface PolicyPage {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly kind: string;
  readonly clauses: readonly ShownClause[];
  /** Whom it is about, who decides, what papers, by when: name and content. */
  readonly card: readonly (readonly [string, string])[];
  /** The weakest standing of the values that are shown as in force. */
  readonly standing: ShownStanding;
  readonly parameters: readonly ParameterTable[];
  readonly rule: readonly RuleLine[];
  readonly examples: readonly ExampleBlock[];
  readonly variations: readonly VariationLine[];
  readonly charts: readonly Chart[];
  readonly guarantees: readonly GuaranteeLine[];
  readonly neighbours: readonly Neighbour[];
  readonly changes: readonly ParameterChange[];
}

/** Computes the page of a policy. */
export function policyPage(policy: AnyPolicy, edition: Edition): PolicyPage {
  const { language } = edition;
  const words = wordsOf[language];
  const parameters = parameterTables(policy, edition);
  return {
    id: policy.id,
    language,
    title: policy.title[language],
    summary: policy.summary[language],
    kind: words.kind[policy.kind],
    clauses: policy.clauses.map((id) => shownClause(id as ClauseId, language)),
    card: cardOf(policy, language),
    standing: weakest(parameters),
    parameters,
    rule: ruleOf(policy, language),
    examples: (policy.examples as readonly Example<object, object, object>[]).map((each) =>
      exampleBlock(policy, each, language),
    ),
    variations: variationLines(policy, edition.variations?.[policy.id] ?? [], language),
    charts: chartsOf(policy, edition.charts ?? [], language),
    guarantees: guaranteesOf(policy, language, edition.proofs),
    neighbours: neighboursOf(policy, edition),
    changes: changesOf(policy, edition),
  };
}

/** A clause with its title in a language. */
export function shownClause(id: ClauseId, language: Language): ShownClause {
  return { id, title: clauseTitles[id][language] };
}

function cardOf(policy: AnyPolicy, language: Language): PolicyPage['card'] {
  const { card, subjects, comma } = wordsOf[language];
  return [
    [card.id, policy.id],
    [card.subject, `${subjects[policy.subject] ?? policy.subject} · ${fieldOf(policy.input).title[language]}`],
    [card.authority, policy.authority[language]],
    [card.level, policy.level[language]],
    [card.papers, policy.papers.map((each) => each[language]).join(comma)],
    [card.timeLimit, policy.timeLimit[language]],
    [card.sources, policy.sources.map(({ title }) => title).join(comma)],
  ];
}

const fromStrongest: readonly ShownStanding[] = ['official', 'reported', 'assumed', 'missing'];

function weakest(parameters: readonly ParameterTable[]): ShownStanding {
  const ranks = parameters.map(({ standing }) => fromStrongest.indexOf(standing));
  return fromStrongest[Math.max(0, ...ranks)] as ShownStanding;
}

function neighboursOf(policy: AnyPolicy, edition: Edition): readonly Neighbour[] {
  const titles = new Map(policiesOf(edition).map(({ id, title }) => [id, title[edition.language]]));
  return (policy.interactions ?? []).map(({ with: id, what }) => ({
    id,
    title: titles.get(id) ?? id,
    known: titles.has(id),
    what: what[edition.language],
  }));
}
