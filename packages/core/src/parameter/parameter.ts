import type { Schema } from '../schema/builders.ts';
import { fieldOf } from '../schema/shape.ts';
import type { Text } from '../text.ts';

/** A figure that the law leaves to be set: it has a name, a unit through its schema, and a clause, but no value. */
export interface Parameter<T> {
  readonly id: string;
  readonly clause: string;
  readonly schema: Schema<T>;
  readonly title: Text;
  readonly note?: Text;
}

/** A parameter for each name that a policy's formula uses. */
export type ParametersOf<T> = { readonly [Name in keyof T]-?: Parameter<T[Name]> };

/** Declares a parameter; its title is that of its schema. */
export function parameter<T>(id: string, clause: string, schema: Schema<T>, note?: Text): Parameter<T> {
  const { title } = fieldOf(schema);
  return { id, clause, schema, title, ...(note === undefined ? {} : { note }) };
}
