import type { BoundBase, Language } from '@dzfp/core';

const words = {
  zh: {
    illustrative: '本结果使用示例参数，不是政策依据。',
    exception: '原则上的例外',
    unverified: '未能核对的上位规定',
  },
  en: {
    illustrative: 'This result rests on illustrative parameters; they are no policy.',
    exception: 'exception from a rule in principle',
    unverified: 'bound of a higher level that could not be verified',
  },
} as const;

/** What has to be said about the values that a result rests on. */
export function valuesNote({ illustrative, findings }: BoundBase, language: Language): readonly string[] {
  const word = words[language];
  return [
    ...(illustrative ? [`※ ${word.illustrative}`] : []),
    ...findings.map(({ clause, rule, finding }) => `※ ${word[finding]}: ${clause} ${rule[language]}`),
  ];
}
