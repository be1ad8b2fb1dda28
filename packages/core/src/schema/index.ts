export {
  bands,
  choice,
  count,
  day,
  flag,
  list,
  money,
  rate,
  ratio,
  record,
  table,
  text as freeText,
  type FieldsOf,
  type MoneyLimits,
  type Schema,
} from './builders.ts';
export { fieldOf, recordShapeOf, type ChoiceShape, type Field, type RecordShape, type Shape } from './shape.ts';
export { jsonSchema } from './json-schema.ts';
export { wireReader, type ReadResult } from './read.ts';
export type { Band, Bands, Table } from './table.ts';
export type { Wire } from './wire.ts';
