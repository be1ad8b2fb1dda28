import { maskPersonal, type Language } from '@dzfp/core';
import type { Replay } from '@dzfp/receipt';

/** What became of a decision that was made again. */
export function replayText({ policy, sameFormula, deviations }: Replay, language: Language): string {
  const zh = language === 'zh';
  const shown = (value: unknown): string => (value === undefined ? '–' : maskPersonal(JSON.stringify(value)));
  const formula = sameFormula
    ? zh
      ? '公式与当时相同'
      : 'the formula is that of then'
    : zh
      ? '公式与当时不同'
      : 'the formula is another one than then';
  if (deviations.length === 0) return `${policy}\n${formula}${zh ? '；结果相同' : '; the result is the same'}`;
  return [
    policy,
    `${formula}${zh ? '；结果不同：' : '; the result is another:'}`,
    ...deviations.map(({ title, was, is }) => `  ${title[language]}: ${shown(was)} → ${shown(is)}`),
  ].join('\n');
}
