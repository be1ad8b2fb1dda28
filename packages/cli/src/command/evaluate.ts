import { recordShapeOf } from '@dzfp/core';
import type { Answer } from '../answer.ts';
import type { CommandLine } from '../command-line.ts';
import { recordText } from '../show/wire-text.ts';
import { valuesNote } from '../show/values-note.ts';
import { readAsked } from './bound-policy.ts';

/** `dzfp evaluate <policy>`: the decision. */
export function evaluate(line: CommandLine): Answer {
  const { policy, bound, input, before, jurisdiction, on } = readAsked(line);
  const decision: unknown = bound.evaluate(input, before);
  const { illustrative, findings } = bound;
  return {
    data: { policy: policy.id, jurisdiction, on, illustrative, findings, decision },
    text: (language) => {
      const result = policy.kind === 'carried' ? (decision as { readonly result: unknown }).result : decision;
      return [
        `${policy.title[language]}（${jurisdiction}，${on}）`,
        ...valuesNote(bound, language),
        ...recordText(recordShapeOf(policy.output), result, language),
        ...(policy.kind === 'carried'
          ? [
              '',
              ...recordText(
                recordShapeOf(policy.carry.state),
                (decision as { readonly after: unknown }).after,
                language,
              ),
            ]
          : []),
      ].join('\n');
    },
    illustrative,
  };
}
