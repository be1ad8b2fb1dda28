import { partialReaderFor, type Bound } from '../policy/bound.ts';
import type { AnyPolicy } from '../policy/policy.ts';
import { titleAt } from '../schema/read.ts';
import { fieldOf, recordShapeOf, type RecordShape } from '../schema/shape.ts';
import type { NamedFact } from './household-assessment.ts';
import type { Asked } from './reply.ts';

/**
 * Prepares a procedure for being asked: it decides on whole facts only, so any that is missing is what it waits for. What it leaves
 * open all the same waits for the facts that may be unknown and are.
 */
export function askProcedure(policy: AnyPolicy, bound: Bound<unknown, object>): Asked {
  const root = fieldOf(policy.input);
  const shape = recordShapeOf(policy.input);
  const read = partialReaderFor(policy.input);
  return (facts) => {
    const typed = read(facts);
    const leftOut = (optional: boolean): readonly NamedFact[] =>
      (typed.ok ? missingIn(typed.value, shape, optional) : []).map((path) => ({
        path: path.map(String),
        title: titleAt(root, path),
      }));
    const waitedFor = leftOut(false);
    if (waitedFor.length > 0)
      return { concerns: undefined, result: () => undefined, ask: () => waitedFor, because: () => [] };
    const decided = bound.safeEvaluate(facts);
    if (!decided.ok) return decided;
    const results = decided.value as Readonly<Record<string, unknown>>;
    return {
      concerns: true,
      result: (field) => results[field],
      ask: () => leftOut(true),
      because: () => [],
    };
  };
}

/** The places of a record, and of the records in it, where a fact was left out that is needed, or that may be unknown. */
function missingIn(of: unknown, { fields }: RecordShape, mayBeUnknown: boolean): (string | number)[][] {
  const record = of as Readonly<Record<string, unknown>>;
  return Object.entries(fields).flatMap(([name, { shape, optional }]) => {
    const value = record[name];
    if (value === undefined) return optional === mayBeUnknown ? [[name]] : [];
    if (value === null) return [];
    if (shape.kind === 'record') return missingIn(value, shape, mayBeUnknown).map((path) => [name, ...path]);
    if (shape.kind !== 'list') return [];
    return (value as unknown[]).flatMap((item, i) =>
      missingIn(item, shape.of, mayBeUnknown).map((path) => [name, i, ...path]),
    );
  });
}
