import * as z from 'zod';

/** The JSON Schema (draft 2020-12) of the wire form of a schema. */
export function jsonSchema(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, { io: 'input' });
}
