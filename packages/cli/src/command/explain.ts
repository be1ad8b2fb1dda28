import { explain as explanationOf, explanationText } from '@dzfp/core/reading';
import type { Answer } from '../answer.ts';
import type { CommandLine } from '../command-line.ts';
import { formulaOf, readAsked } from './bound-policy.ts';

/** `dzfp explain <policy>`: the decision with every step, its source and clause. */
export function explain(line: CommandLine): Answer {
  const { policy, bound, input, before, jurisdiction, on } = readAsked(line);
  formulaOf(policy, 'explain');
  const explanation = explanationOf(bound, input, before);
  return {
    data: { jurisdiction, on, ...explanation },
    text: (language) => explanationText(explanation, language),
    illustrative: bound.illustrative,
  };
}
