import { columnsOf, decide, verdictCode, type Columns } from '@dzfp/batch';
import { recordShapeOf, wireReader, type Schema } from '@dzfp/core';
import type { Law } from './law.ts';

type Facts = Readonly<Record<string, unknown>>;

/** Drawn facts of a policy, as records and in columns. */
export interface Pool {
  readonly records: readonly Facts[];
  readonly columns: Columns;
}

/** Of each so many records that cannot be decided one is kept. */
const undecidedKept = 10;

/**
 * Reads drawn facts. Draws leave much open, so each record is there a second time with its gaps filled from others; those that are decided
 * are kept, and some of the rest.
 */
export function poolOf({ policy, bound }: Law, drawn: readonly unknown[]): Pool {
  const read = wireReader(policy.input as Schema<unknown>);
  const open = drawn.map((wire) => {
    const result = read(wire);
    if (!result.ok) throw new Error(`${policy.id}: what was drawn is not readable`);
    return result.value as Facts;
  });
  const shape = recordShapeOf(policy.input);
  const all = [...filled(Object.keys(shape.fields), open), ...open];
  // Each stands for itself here: what is carried from one to the other comes later.
  const key = policy.kind === 'carried' ? policy.carry.by : undefined;
  const apart = key === undefined ? all : all.map((each, i) => ({ ...each, [key]: `record-${i}` }));
  const { verdicts } = decide(policy, columnsOf(shape, apart), bound);
  const records = all.filter((_, i) => verdicts[i] === verdictCode.decided || i % undecidedKept === 0);
  return { records, columns: columnsOf(shape, records) };
}

/** Every fact that a record leaves open has the last value that a record before it gave. */
function filled(names: readonly string[], records: readonly Facts[]): readonly Facts[] {
  const last: Record<string, unknown> = {};
  return records.map((record) => {
    for (const name of names) if (record[name] !== undefined) last[name] = record[name];
    return { ...last };
  });
}
