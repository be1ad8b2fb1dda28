import type { Field, Language, RecordShape } from '@dzfp/core';
import { shownValue, type ShownValue } from './shown-value.ts';

/** A name with what is said of it. */
export interface NamedValue {
  readonly name: string;
  readonly value: ShownValue;
}

/** The fields of a record that are given, each with its name. */
export function namedValues(
  { fields }: Pick<RecordShape, 'fields'>,
  of: unknown,
  language: Language,
): readonly NamedValue[] {
  const wire = of as Readonly<Record<string, unknown>>;
  return Object.entries(fields)
    .filter(([name]) => Object.hasOwn(wire, name))
    .map(([name, field]: [string, Field]) => ({
      name: field.title[language],
      value: shownValue(field, wire[name], language),
    }));
}
