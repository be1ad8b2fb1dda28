import type { DuckDBConnection } from '@duckdb/node-api';

/** How many rows one relation has and the other has not, both ways: 0 when they are the same row by row. */
export async function differences(connection: DuckDBConnection, one: string, other: string): Promise<number> {
  const only = (a: string, b: string): string => `(SELECT * FROM ${a} EXCEPT ALL SELECT * FROM ${b})`;
  const counted = await connection.runAndReadAll(
    `SELECT count(*) AS n FROM (${only(one, other)} UNION ALL ${only(other, one)})`,
  );
  return Number(counted.getRowObjects()[0]?.['n']);
}

/** The sum of every whole number of the answers, and how many rows each verdict has. */
export async function totals(
  connection: DuckDBConnection,
  relation: string,
): Promise<Readonly<Record<string, string>>> {
  const described = (await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${relation}`)).getRowObjects();
  const sums = described
    .filter((row) => row['column_type'] === 'BIGINT' && row['column_name'] !== 'row_id')
    .map((row) => `CAST(sum("${String(row['column_name'])}") AS VARCHAR) AS "${String(row['column_name'])}"`);
  const all = [`CAST(count(*) AS VARCHAR) AS "rows"`, ...sums].join(', ');
  const [row] = (await connection.runAndReadAll(`SELECT ${all} FROM ${relation}`)).getRowObjects();
  const verdicts = await connection.runAndReadAll(
    `SELECT row_verdict AS verdict, count(*) AS n FROM ${relation} GROUP BY ALL ORDER BY ALL`,
  );
  return Object.fromEntries([
    ...Object.entries(row ?? {}).map(([name, value]) => [name, String(value)]),
    ...verdicts.getRowObjects().map(({ verdict, n }) => [String(verdict), String(n)]),
  ]);
}
