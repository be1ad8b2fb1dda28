import { unreadable, readerOf, type ReadResult } from './read.ts';
import type { Field, RecordShape, Shape } from './shape.ts';

/** Reads facts of which any may be missing; `read` is the strict reader of the same shape, which names every other problem. */
export function partialReader(
  shape: RecordShape,
  read: (wire: unknown) => ReadResult<unknown>,
): (wire: unknown) => ReadResult<unknown> {
  const lenient = readerOf({ ...relaxed({ shape, title: { zh: '', en: '' }, optional: true, nullable: false }) });
  return (wire) => {
    const value = lenient(wire);
    if (value !== unreadable) return { ok: true, value: value ?? {} };
    const result = read(wire);
    if (result.ok) return result;
    const [first, ...rest] = result.issues.filter(({ code }) => code !== 'DZ107');
    return first ? { ok: false, issues: [first, ...rest] } : result;
  };
}

/** The same field where everything may be left out. */
function relaxed(field: Field): Field {
  return { ...field, optional: true, shape: relaxedShape(field.shape) };
}

function relaxedShape(shape: Shape): Shape {
  if (shape.kind === 'list') return { ...shape, of: relaxedRecord(shape.of) };
  return shape.kind === 'record' ? relaxedRecord(shape) : shape;
}

function relaxedRecord({ kind, fields }: RecordShape): RecordShape {
  return { kind, fields: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, relaxed(field)])) };
}
