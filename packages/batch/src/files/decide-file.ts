import { recordShapeOf, type AnyFormula, type Schema, type Shape } from '@dzfp/core';
import { readRows } from '../column/read-rows.ts';
import { rowAt } from '../column/to-rows.ts';
import type { BatchValues } from '../decide/batch-values.ts';
import { decide } from '../decide/decide.ts';
import { verdicts, type Verdict } from '../kernel/verdict.ts';
import { readRecords, type WireRecord } from './read-records.ts';
import { writeRecords, type FileColumn, type FileColumnType, type FileRow } from './write-records.ts';

/** Which file is decided on, and where the decisions go. */
export interface DecideFileOptions {
  /** Facts of the policy by their names, `.parquet` or `.csv`. */
  readonly from: string;
  readonly to: string;
  /** Columns of the file that are written beside the decisions, as the number of a household. They are no facts. */
  readonly keep?: readonly string[];
}

/** How many rows had each verdict. */
export interface DecidedFile {
  readonly rows: number;
  readonly counts: Readonly<Record<Verdict, number>>;
}

/**
 * Decides on every record of a file (按文件批量测算), some thousand at a time, and writes a row for each in the order of the file: what is kept, the
 * verdict, the numbers of the problems, and the figures. No row is dropped.
 *
 * @throws TypeError for a carried policy, whose chains may not be cut
 */
export async function decideFile(
  policy: AnyFormula,
  { from, to, keep = [] }: DecideFileOptions,
  values: BatchValues,
): Promise<DecidedFile> {
  if (policy.kind === 'carried') throw new TypeError(`${policy.id} is carried: its chains may not be cut into pieces`);
  const fields = Object.entries(recordShapeOf(policy.output).fields);
  const columns: readonly FileColumn[] = [
    ...keep.map((name): FileColumn => ({ name, type: 'text' })),
    { name: 'verdict', type: 'text' },
    { name: 'issues', type: 'text' },
    ...fields.map(([name, { shape }]): FileColumn => ({ name, type: typeOf(shape) })),
  ];
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  const output = policy.output as Schema<unknown>;

  async function* decisions(): AsyncGenerator<readonly FileRow[]> {
    for await (const records of readRecords(from)) {
      const decided = decide(
        policy,
        readRows(
          policy,
          records.map((record) => without(record, keep)),
        ),
        values,
      );
      for (const verdict of verdicts) counts[verdict] += decided.counts[verdict];
      yield records.map((record, row): FileRow => {
        const verdict = verdicts[decided.verdicts[row] as number] ?? 'unknown';
        const figures = verdict === 'decided' ? (output.encode(rowAt(decided.result, row)) as WireRecord) : {};
        const codes = decided.issuesOf(row).map(({ code }) => code);
        return [
          ...keep.map((name) => plain(record[name])),
          verdict,
          codes.length === 0 ? null : codes.join(' '),
          ...fields.map(([name]) => plain(figures[name])),
        ];
      });
    }
  }
  return { rows: await writeRecords(to, columns, decisions()), counts };
}

function without(record: WireRecord, names: readonly string[]): WireRecord {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}

function typeOf({ kind }: Shape): FileColumnType {
  switch (kind) {
    case 'money':
      return 'yuan';
    case 'rate':
      return 'rate';
    case 'count':
      return 'whole';
    case 'flag':
      return 'flag';
    case 'day':
      return 'date';
    default:
      return 'text';
  }
}

/** A value in one cell; a list or a record is written as JSON. */
function plain(value: unknown): string | number | boolean | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
}
