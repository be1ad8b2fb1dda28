import { maskPersonal, recordShapeOf, type AnyPolicy, type Language, type SourcedValue } from '@dzfp/core';
import type { FlippedCase, ValueChange } from '@dzfp/core/reading';
import type { ChangedPolicy } from '../command/diff.ts';
import { fieldAt, plainText } from './wire-text.ts';

interface Side {
  readonly place: string;
  readonly from: string;
}

const words = {
  zh: {
    none: '没有参数不同的政策',
    lacks: '无参数',
    clause: '条款',
    because: '依据',
    cases: '结果因此不同的边界情况：',
    with: '其中',
    nothing: '无',
  },
  en: {
    none: 'No policy has other values',
    lacks: 'has no values',
    clause: 'clause',
    because: 'by',
    cases: 'Boundary cases that are decided otherwise:',
    with: 'with',
    nothing: 'none',
  },
} as const;

/** What changed, policy by policy. */
export function changedText(found: readonly ChangedPolicy[], first: Side, second: Side, language: Language): string {
  const word = words[language];
  const head = `${first.place} ${first.from} → ${second.place} ${second.from}`;
  if (found.length === 0) return `${head}\n${word.none}`;
  return [
    head,
    ...found.flatMap(({ policy, changed, lacking }) => [
      '',
      `${policy.title[language]}（${policy.id}）`,
      ...(lacking === undefined ? [] : [`  ${lacking.first === undefined ? second.from : first.from} ${word.lacks}`]),
      ...(changed?.values ?? []).map((value) => `  ${valueText(value, language)}`),
      ...(changed === undefined || changed.cases.length === 0
        ? []
        : [`  ${word.cases}`, ...changed.cases.map((each) => `    ${caseText(policy, each, language)}`)]),
    ]),
  ].join('\n');
}

function valueText({ title, clause, was, is }: ValueChange, language: Language): string {
  const word = words[language];
  const shown = ({ wire }: SourcedValue): string => (typeof wire === 'string' ? wire : JSON.stringify(wire));
  const source = is.source === undefined ? '' : `; ${word.because} ${is.source.key}`;
  return `${title[language]}（${word.clause} ${clause}${source}）: ${shown(was)} → ${shown(is)}`;
}

function caseText(policy: AnyPolicy, { example, moved, facts, fields }: FlippedCase, language: Language): string {
  const [input, output] = [recordShapeOf(policy.input), recordShapeOf(policy.output)];
  const text = (shape: typeof input, name: string, value: unknown): string => {
    const field = fieldAt(shape, name);
    if (value === null || value === undefined || field === undefined) return words[language].nothing;
    return maskPersonal(plainText(field, value as string, language));
  };
  const fact =
    moved === undefined
      ? ''
      : `, ${words[language].with} ${input.fields[moved]?.title[language]} = ${text(input, moved, facts[moved])}`;
  const changes = fields.map(
    ({ field, title, was, is }) => `${title[language]} ${text(output, field, was)} → ${text(output, field, is)}`,
  );
  return `${example[language]}${fact}: ${changes.join('; ')}`;
}
