import { recordShapeOf } from '@dzfp/core';
import { bounds as boundsOf } from '@dzfp/core/reading';
import type { Answer } from '../answer.ts';
import type { CommandLine } from '../command-line.ts';
import { extentText } from '../show/extent-text.ts';
import { valuesNote } from '../show/values-note.ts';
import { fieldAt } from '../show/wire-text.ts';
import { formulaOf, readAsked } from './bound-policy.ts';

/** `dzfp bounds <policy>`: from half-known facts, what is decided and between which figures the rest lies. */
export function bounds(line: CommandLine): Answer {
  const { policy, bound, input, before, jurisdiction, on } = readAsked(line);
  const output = recordShapeOf(formulaOf(policy, 'bounds').output);
  const { results, missing } = boundsOf(bound, input, before);
  const { illustrative, findings } = bound;
  return {
    data: { policy: policy.id, jurisdiction, on, illustrative, findings, results, missing },
    text: (language) =>
      [
        `${policy.title[language]}（${jurisdiction}，${on}）`,
        ...valuesNote(bound, language),
        ...Object.entries(results).map(([name, extent]) => extentText(fieldAt(output, name), name, extent, language)),
        ...(missing.length === 0 ? [] : ['', language === 'zh' ? '尚缺的事实：' : 'missing facts:']),
        ...missing.map(({ path, title }) => `  ${title[language]} (${path.join('.')})`),
      ].join('\n'),
    illustrative,
  };
}
