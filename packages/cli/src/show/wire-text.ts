import type { Field, Language, RecordShape } from '@dzfp/core';
import { shown } from '@dzfp/core/reading';

type Plain = string | number | boolean | null;

/** One value in its wire form, as people write it. */
export function plainText({ shape, title }: Field, value: Plain, language: Language): string {
  if (shape.kind === 'record' || shape.kind === 'list' || shape.kind === 'table' || shape.kind === 'bands')
    return JSON.stringify(value);
  const names = shape.kind === 'choice' ? { names: shape.names } : {};
  return shown({ card: { node: 0, kind: 'result', quantity: shape.kind, name: title, from: [], ...names }, value })[
    language
  ];
}

/** A record in its wire form, a line for each field. */
export function recordText(shape: RecordShape, wire: unknown, language: Language, indent = ''): readonly string[] {
  const record = wire as Readonly<Record<string, unknown>>;
  const colon = language === 'zh' ? '：' : ': ';
  return Object.entries(shape.fields).flatMap(([name, field]): readonly string[] => {
    const value = record[name];
    const head = `${indent}${field.title[language]}`;
    if (value === undefined) return [];
    if (field.shape.kind === 'record' && value !== null)
      return [head, ...recordText(field.shape, value, language, `${indent}  `)];
    if (field.shape.kind === 'list' && Array.isArray(value)) {
      const { of } = field.shape;
      const items = value.flatMap((item, i) => [
        `${indent}  ${i + 1}.`,
        ...recordText(of, item, language, `${indent}    `),
      ]);
      return [head, ...items];
    }
    return [`${head}${colon}${plainText(field, value as Plain, language)}`];
  });
}

/** The field of a dotted name. */
export function fieldAt(shape: RecordShape, name: string): Field | undefined {
  const [first = '', ...rest] = name.split('.');
  const field = shape.fields[first];
  if (rest.length === 0 || field === undefined) return field;
  return field.shape.kind === 'record' ? fieldAt(field.shape, rest.join('.')) : undefined;
}
