import { recordShapeOf, type AnyFormula, type Schema } from '@dzfp/core';
import { readRows } from '../column/read-rows.ts';
import { rowAt } from '../column/to-rows.ts';
import type { BatchValues } from '../decide/batch-values.ts';
import { decide } from '../decide/decide.ts';
import { verdicts } from '../kernel/verdict.ts';
import { fromText } from './from-text.ts';
import type { FileRow, WireRecord } from './wire-record.ts';

/** The rows of a file that stand for so many records. */
export interface DecidedRecords {
  readonly rows: readonly FileRow[];
  /** How many records have each verdict, by its code. */
  readonly counts: readonly number[];
}

/** Decides on some records of a file: for each what is kept, the verdict, the numbers of the problems, and the figures. */
export function decideRecords(
  policy: AnyFormula,
  records: readonly WireRecord[],
  values: BatchValues,
  keep: readonly string[],
): DecidedRecords {
  const names = Object.keys(recordShapeOf(policy.output).fields);
  const output = policy.output as Schema<unknown>;
  const shape = recordShapeOf(policy.input);
  const beside = keep.filter((name) => !Object.hasOwn(shape.fields, name));
  const facts = readRows(
    policy,
    records.map((record) => fromText(shape, without(record, beside))),
  );
  const decided = decide(policy, facts, values);
  const rows = records.map((record, row): FileRow => {
    const verdict = verdicts[decided.verdicts[row] as number] ?? 'unknown';
    const figures = verdict === 'decided' ? (output.encode(rowAt(decided.result, row)) as WireRecord) : {};
    const codes = decided.issuesOf(row).map(({ code }) => code);
    return [
      ...keep.map((name) => plain(record[name])),
      verdict,
      codes.length === 0 ? null : codes.join(' '),
      ...names.map((name) => plain(figures[name])),
    ];
  });
  return { rows, counts: verdicts.map((verdict) => decided.counts[verdict]) };
}

function without(record: WireRecord, names: readonly string[]): WireRecord {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}

/** A value in one cell; a list or a record is written as JSON. */
function plain(value: unknown): string | number | boolean | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
}
