import { maskPersonal, type Language } from '@dzfp/core';
import type { Cause, ReceiptDiff } from './diff.ts';
import type { Deviation } from './replay.ts';

const words = {
  zh: {
    outcome: '结果不同之处：',
    sameOutcome: '结果相同',
    otherFormula: '两次所用的公式不是同一版',
    causes: '原因：',
    noCause: '所依据的参数、情况和累计都相同',
    parameter: '参数',
    fact: '情况',
    before: '此前累计',
    clause: (clause: string) => `（条款 ${clause}）`,
    changes: '单独改变它：',
    nothing: '单独改变它，结果不变',
    impossible: '单独改变它，情况互相矛盾',
    none: '无',
  },
  en: {
    outcome: 'The outcome differs in:',
    sameOutcome: 'The outcome is the same',
    otherFormula: 'The two were decided by different versions of the formula',
    causes: 'Because of:',
    noCause: 'Values, facts and state are the same',
    parameter: 'value of the law',
    fact: 'fact',
    before: 'state so far',
    clause: (clause: string) => ` (clause ${clause})`,
    changes: 'it alone changes:',
    nothing: 'it alone changes nothing',
    impossible: 'it alone contradicts the other facts',
    none: 'none',
  },
} as const;

/** What two receipts differ in, as lines of text; long numbers are masked. */
export function diffText(diff: ReceiptDiff, language: Language): string {
  const word = words[language];
  const shown = (value: unknown): string =>
    value === undefined
      ? '–'
      : value === null
        ? word.none
        : maskPersonal(typeof value === 'string' ? value : JSON.stringify(value));
  const deviation = ({ title, was, is }: Deviation): string => `${title[language]}: ${shown(was)} → ${shown(is)}`;
  const cause = ({ kind, title, clause, first, second, alone }: Cause): string[] => [
    `  ${word[kind]} ${title[language]}${clause === undefined ? '' : word.clause(clause)}: ${shown(first)} → ${shown(second)}`,
    ...(alone === undefined
      ? [`    ${word.impossible}`]
      : alone.length === 0
        ? [`    ${word.nothing}`]
        : [`    ${word.changes}`, ...alone.map((each) => `      ${deviation(each)}`)]),
  ];
  return [
    diff.title[language],
    ...(diff.sameFormula ? [] : [word.otherFormula]),
    ...(diff.outcome.length === 0
      ? [word.sameOutcome]
      : [word.outcome, ...diff.outcome.map((each) => `  ${deviation(each)}`)]),
    ...(diff.causes.length === 0 ? [word.noCause] : [word.causes, ...diff.causes.flatMap(cause)]),
  ].join('\n');
}
