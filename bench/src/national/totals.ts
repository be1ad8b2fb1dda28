import type { DuckDBConnection } from '@duckdb/node-api';
import type { AnswerColumn } from './answer-columns.ts';

/** What stands in the file of a policy. */
export interface Totals {
  /** Rows by verdict; a verdict that no row has is absent. */
  readonly rows: Readonly<Record<string, number>>;
  /** The sum of each amount of the decided rows, in fen. */
  readonly sums: Readonly<Record<string, bigint>>;
}

/** Counts and sums a file of decisions. */
export async function totalsIn(
  connection: DuckDBConnection,
  file: string,
  columns: readonly AnswerColumn[],
): Promise<Totals> {
  const amounts = columns.filter(({ isMoney }) => isMoney);
  const sums = amounts.map(({ name }) => `CAST(coalesce(sum("${name}"), 0) AS VARCHAR)`);
  const reader = await connection.runAndReadAll(
    `SELECT ${['row_verdict', 'CAST(count(*) AS VARCHAR)', ...sums].join(', ')} FROM '${file}' GROUP BY ALL`,
  );
  const found = reader.getRows().map((row) => row.map(String));
  return {
    rows: Object.fromEntries(found.map(([verdict = '', count]) => [verdict, Number(count)])),
    sums: Object.fromEntries(
      amounts.map(({ name }, i) => [name, found.reduce((sum, row) => sum + BigInt(row[i + 2] ?? 0), 0n)]),
    ),
  };
}
