import { fieldOf, type AnyPolicy, type Language, type Parameter, type RecordShape } from '@dzfp/core';
import { fieldLines, kindText } from './shape-text.ts';

const words = {
  zh: {
    clauses: '条款',
    authority: '主管部门',
    level: '办理层级',
    papers: '材料',
    limit: '时限',
    parameters: '参数',
    input: '输入',
    output: '输出',
    rule: '规则',
  },
  en: {
    clauses: 'clauses',
    authority: 'authority',
    level: 'handled by',
    papers: 'papers',
    limit: 'time limit',
    parameters: 'parameters',
    input: 'input',
    output: 'output',
    rule: 'rule',
  },
} as const;

/** Everything a policy says of itself, for a terminal. */
export function describeText(
  policy: AnyPolicy,
  input: RecordShape,
  output: RecordShape,
  rule: readonly string[],
  language: Language,
): string {
  const word = words[language];
  const parameters = Object.values<Parameter<unknown>>(policy.parameters).map(
    ({ id, clause, title, schema }) =>
      `  ${id}  ${clause}  ${title[language]}  ${kindText(fieldOf(schema).shape, language)}`,
  );
  return [
    `${policy.title[language]}  ${policy.id}`,
    policy.summary[language],
    '',
    `${word.clauses}: ${policy.clauses.join(', ')}`,
    `${word.authority}: ${policy.authority[language]}`,
    `${word.level}: ${policy.level[language]}`,
    `${word.papers}: ${policy.papers.map((each) => each[language]).join('；')}`,
    `${word.limit}: ${policy.timeLimit[language]}`,
    ...section(word.parameters, parameters),
    ...section(word.input, fieldLines(input, language)),
    ...section(word.output, fieldLines(output, language)),
    ...section(
      word.rule,
      rule.map((sentence, i) => `  ${i + 1}. ${sentence}`),
    ),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}
