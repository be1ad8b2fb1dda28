import { recordShapeOf, type AnyFormula, type BoundBase, type Setting, type Shape } from '@dzfp/core';
import { needFormula } from '../decide/need-formula.ts';
import { verdicts, type Verdict } from '../kernel/verdict.ts';
import type { Threads } from '../threads/open-threads.ts';
import type { FileColumn, FileColumnType } from './file-column.ts';
import { decideRecords, type DecidedRecords } from './decide-records.ts';
import { readChains } from './read-chains.ts';
import { readRecords } from './read-records.ts';
import type { FileRow, WireRecord } from './wire-record.ts';
import { writePlaced, writeRecords, type PlacedRows } from './write-records.ts';

/** Which file is decided on, and where the decisions go. */
export interface DecideFileOptions {
  /** Facts of the policy by their names, `.parquet`, `.arrow` or `.csv`. */
  readonly from: string;
  readonly to: string;
  /** Columns of the file that are written beside the decisions, as the number of a household. They need not be facts. */
  readonly keep?: readonly string[];
  /** Threads of `@dzfp/batch/threads` that know the policy; without them everything is done in this one. */
  readonly threads?: Threads;
}

/** How many rows had each verdict. */
export interface DecidedFile {
  readonly rows: number;
  readonly counts: Readonly<Record<Verdict, number>>;
}

/**
 * Decides on every record of a file (按文件批量测算), some thousand at a time, and writes a row for each in the order of the file: what is kept, the
 * verdict, the numbers of the problems, and the figures. No row is dropped. The records of a carried policy are sorted by its key on the
 * disk first; memory is bounded by the longest chain.
 *
 * @throws DzfpError DZ503 for a procedure
 */
export async function decideFile(
  policy: AnyFormula,
  { from, to, keep = [], threads }: DecideFileOptions,
  values: BoundBase | Setting,
): Promise<DecidedFile> {
  needFormula(policy);
  const columns: readonly FileColumn[] = [
    ...keep.map((name): FileColumn => ({ name, type: 'text' })),
    { name: 'verdict', type: 'text' },
    { name: 'issues', type: 'text' },
    ...Object.entries(recordShapeOf(policy.output).fields).map(([name, { shape }]): FileColumn => ({
      name,
      type: typeOf(shape),
    })),
  ];
  const counts = verdicts.map(() => 0);
  const decide = async function* (records: AsyncIterable<readonly WireRecord[]>): AsyncGenerator<readonly FileRow[]> {
    const decided = threads?.decideRecords(records, values, keep) ?? inThisThread(records);
    for await (const { rows, counts: more } of decided) {
      more.forEach((count, code) => {
        counts[code] = (counts[code] ?? 0) + count;
      });
      yield rows;
    }
  };
  async function* inThisThread(records: AsyncIterable<readonly WireRecord[]>): AsyncGenerator<DecidedRecords> {
    for await (const some of records) yield decideRecords(policy, some, values, keep);
  }
  async function* placed(carried: Extract<AnyFormula, { kind: 'carried' }>): AsyncGenerator<PlacedRows> {
    const places: (readonly number[])[] = [];
    async function* records(): AsyncGenerator<readonly WireRecord[]> {
      for await (const chains of readChains(carried, from)) {
        places.push(chains.at);
        yield chains.records;
      }
    }
    for await (const rows of decide(records())) yield { rows, at: places.shift() ?? [] };
  }
  const rows =
    policy.kind === 'carried'
      ? await writePlaced(to, columns, placed(policy))
      : await writeRecords(to, columns, decide(readRecords(from)));
  return {
    rows,
    counts: Object.fromEntries(verdicts.map((verdict, code) => [verdict, counts[code]])) as Record<Verdict, number>,
  };
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
