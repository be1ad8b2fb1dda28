import type { Language, Text } from '../text.ts';
import type { Explanation, Provenance } from './explain.ts';
import { shown } from './shown.ts';

const words = {
  zh: {
    illustrative: '本结果使用示例参数，不是政策依据。',
    from: '依据',
    clause: '条款',
    given: '由调用者给出',
    standing: { official: '原文', reported: '转述', assumed: '示例', given: '给定' },
  },
  en: {
    illustrative: 'This result rests on illustrative parameters; they are no policy.',
    from: 'source',
    clause: 'clause',
    given: 'given by the caller',
    standing: { official: 'official', reported: 'reported', assumed: 'assumed', given: 'given' },
  },
} as const;

/**
 * Prints an explanation as indented text: each figure above what it was computed from; a figure that stood before is only
 * named again.
 */
export function explanationText(of: Explanation, language: Language): string {
  const word = words[language];
  const steps = new Map(of.steps.map((step) => [step.card.node, step]));
  const printed = new Set<number>();
  const lines = [`${of.title[language]}（${word.clause} ${of.clauses.join(', ')}）`];
  if (of.illustrative) lines.push(`※ ${word.illustrative}`);
  for (const { rule, clause, finding } of of.findings)
    lines.push(`※ ${finding}: ${word.clause} ${clause} ${rule[language]}`);
  const print = (node: number, depth: number, title?: Text): void => {
    const step = steps.get(node);
    if (!step) return;
    const { card } = step;
    const again = printed.has(node) && card.from.length > 0;
    lines.push(
      `${'  '.repeat(depth)}${(title ?? card.name)[language]}：${shown(step)[language]}${again ? ' ↑' : origin(step.cell ?? card.parameter, language)}`,
    );
    if (again) return;
    printed.add(node);
    for (const ref of card.from) print(ref, depth + 1);
  };
  for (const { node, name } of of.results) print(node, 0, name);
  const text = lines.join('\n');
  return language === 'zh' ? text : text.replaceAll('：', ': ').replaceAll('（', ' (').replaceAll('）', ')');
}

function origin(parameter: Provenance | undefined, language: Language): string {
  if (!parameter) return '';
  const word = words[language];
  const standing = word.standing[parameter.standing];
  const where = parameter.source === '' ? word.given : `${word.from} ${parameter.source}`;
  return `［${standing}；${word.clause} ${parameter.clause}；${where}］`;
}
