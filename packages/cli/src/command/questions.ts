import { questions as questionsOf } from '@dzfp/core/reading';
import type { Answer } from '../answer.ts';
import type { CommandLine } from '../command-line.ts';
import { valuesNote } from '../show/values-note.ts';
import { formulaOf, readAsked } from './bound-policy.ts';

/** `dzfp questions <policy>`: which fact to ask for next. */
export function questions(line: CommandLine): Answer {
  const { policy, bound, input, before, jurisdiction, on } = readAsked(line);
  formulaOf(policy, 'questions');
  const asked = questionsOf(bound, input, before);
  return {
    data: { policy: policy.id, jurisdiction, on, illustrative: bound.illustrative, questions: asked },
    text: (language) => {
      const none = language === 'zh' ? '不必再问。' : 'Nothing needs to be asked.';
      const lines = asked.map(
        ({ title, path, settles }, i) =>
          `${i + 1}. ${title[language]} (${path.join('.')})  ${Math.round(settles * 100)}%`,
      );
      return [...valuesNote(bound, language), ...(lines.length === 0 ? [none] : lines)].join('\n');
    },
    illustrative: bound.illustrative,
  };
}
