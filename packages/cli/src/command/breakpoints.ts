import { recordShapeOf } from '@dzfp/core';
import { breakpoints as breakpointsOf } from '@dzfp/core/reading';
import type { Answer } from '../answer.ts';
import { needed, type CommandLine } from '../command-line.ts';
import { breakpointText, stretchText } from '../show/breakpoint-text.ts';
import { valuesNote } from '../show/values-note.ts';
import { fieldAt } from '../show/wire-text.ts';
import { formulaOf, readAsked } from './bound-policy.ts';

/** `dzfp breakpoints <policy>`: where a result bends, jumps or stands still as one fact runs. */
export function breakpoints(line: CommandLine): Answer {
  const [over, outcome] = [needed('over', line), needed('outcome', line)];
  const { policy, bound, input: given, before, jurisdiction, on } = readAsked(line);
  const formula = formulaOf(policy, 'breakpoints');
  const [fact, result] = [fieldAt(recordShapeOf(formula.input), over), fieldAt(recordShapeOf(formula.output), outcome)];
  const end = (name: 'from' | 'to'): object => {
    const text = line.options[name];
    if (text === undefined) return {};
    return { [name]: fact?.shape.kind === 'count' && /^\d+$/u.test(text) ? Number(text) : text };
  };
  const found = breakpointsOf(bound, { over, outcome, given, before, ...end('from'), ...end('to') });
  const { illustrative, findings } = bound;
  return {
    data: { policy: policy.id, jurisdiction, on, illustrative, findings, ...found },
    text: (language) => {
      const fields = { fact, result, language };
      const [head, none] =
        language === 'zh'
          ? [`${found.outcome.zh}随${found.over.zh}的变化：`, '没有断点']
          : [`${found.outcome.en} along ${found.over.en}:`, 'no breakpoints'];
      return [
        `${policy.title[language]}（${jurisdiction}，${on}）`,
        ...valuesNote(bound, language),
        head,
        ...found.stretches.map((each) => `  ${stretchText(each, fields)}`),
        '',
        ...(found.breakpoints.length === 0 ? [none] : found.breakpoints.map((each) => breakpointText(each, fields))),
      ].join('\n');
    },
    illustrative,
  };
}
