import type * as z from 'zod';
import type { Text } from '../text.ts';

/** What a schema says of a value, as plain data: terms, readers, generators, columns and documents are derived from it. */
export type Shape =
  | { readonly kind: 'money' | 'rate' | 'count' | 'day'; readonly least: number; readonly most: number }
  | { readonly kind: 'flag' | 'ratio' }
  | { readonly kind: 'choice'; readonly labels: readonly string[]; readonly names: Readonly<Record<string, Text>> }
  | { readonly kind: 'text'; readonly most: number; readonly format?: string }
  | { readonly kind: 'bands' }
  | { readonly kind: 'table'; readonly by: ChoiceShape; readonly of: Field }
  | { readonly kind: 'list'; readonly of: RecordShape; readonly most: number }
  | RecordShape;

/** A value out of a closed list. */
export type ChoiceShape = Extract<Shape, { kind: 'choice' }>;

/** A value with named fields. */
export interface RecordShape {
  readonly kind: 'record';
  readonly fields: Readonly<Record<string, Field>>;
}

/** A shape in its place: its name, and whether it may be unknown (left out) or known to be none (null). */
export interface Field {
  readonly shape: Shape;
  readonly title: Text;
  readonly optional: boolean;
  readonly nullable: boolean;
}

/** Symbol.for, so that two copies of this package in one program understand each other's schemas. */
const key = Symbol.for('dzfp.shape');

interface Shaped {
  [key]?: { readonly shape: Shape; readonly title: Text };
}

/** Attaches the shape to a schema that was just made. */
export function shaped<Schema extends z.ZodType>(schema: Schema, shape: Shape, title: Text): Schema {
  (schema as Shaped)[key] = { shape, title };
  return schema;
}

/** The field that a schema describes, found through `.optional()` and `.nullable()`, in whatever order they stand. */
export function fieldOf(schema: z.ZodType): Field {
  let inner = schema;
  let optional = false;
  let nullable = false;
  for (;;) {
    const own = (inner as Shaped)[key];
    if (own) return { ...own, optional, nullable };
    const definition = inner.def as { readonly type: string; readonly innerType?: z.ZodType };
    if (definition.type === 'optional') optional = true;
    else if (definition.type === 'nullable') nullable = true;
    if (!definition.innerType) throw new TypeError('schema was not made by the builders of @dzfp/core');
    inner = definition.innerType;
  }
}

/** The shape of a schema that must be a record. */
export function recordShapeOf(schema: z.ZodType): RecordShape {
  const { shape } = fieldOf(schema);
  if (shape.kind !== 'record') throw new TypeError('a record schema is needed here');
  return shape;
}
