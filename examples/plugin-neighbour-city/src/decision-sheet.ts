import type { Text } from '@dzfp/core';
import type { ExplainedStep, Explanation, StepKind } from '@dzfp/core/reading';

/** What a decision needs to be said in a language: a few headings, and a word for every name. */
export interface Vocabulary {
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly facts: string;
  readonly values: string;
  readonly steps: string;
  readonly results: string;
  readonly assumed: string;
  /** By the Chinese name. */
  readonly words: Readonly<Record<string, string>>;
}

const headings: Readonly<Partial<Record<StepKind, 'facts' | 'values' | 'steps' | 'results'>>> = {
  fact: 'facts',
  parameter: 'values',
  step: 'steps',
  result: 'results',
};

/** A decision on one sheet. A name that the vocabulary lacks is refused: a half-translated sheet would go unnoticed. */
export function decisionSheet(of: Explanation, vocabulary: Vocabulary): string {
  const say = ({ zh }: Text): string => {
    const word = vocabulary.words[zh];
    if (word === undefined) throw new Error(`no word for ${zh}`);
    return word;
  };
  const figure = ({ card, value }: ExplainedStep): string => {
    if (value === null) return vocabulary.none;
    if (typeof value === 'boolean') return value ? vocabulary.yes : vocabulary.no;
    const name = card.names?.[value];
    return name === undefined ? String(value) : say(name);
  };
  const title = say(of.title);
  const lines = Object.entries(headings).flatMap(([kind, heading]) => {
    // A tariff is no single figure.
    const steps = of.steps.filter(({ card }) => card.kind === kind && card.quantity !== 'bands');
    return steps.length === 0
      ? []
      : ['', vocabulary[heading], ...steps.map((step) => `  ${say(step.card.name)}: ${figure(step)}`)];
  });
  return [title, ...lines, ...(of.illustrative ? ['', vocabulary.assumed] : [])].join('\n');
}
