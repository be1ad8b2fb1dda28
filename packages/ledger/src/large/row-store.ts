import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import type { Finding } from '../finding.ts';
import type { LocatedFinding } from '../rule/summary.ts';
import type { SheetRow } from '../sheet/sheet.ts';
import { duckdb } from './duckdb.ts';
import { linksOf } from './links.ts';

/** The sheets of a register by their place in it. */
export const sheetPlaces = { household: 0, person: 1, village: 2 } as const;

/** A record with the numbers that tie it to others. */
export interface StoredRow extends SheetRow {
  readonly sheet: number;
  /** Number of the household. */
  readonly household: string | undefined;
  /** Code of the village, of a household. */
  readonly village: string | undefined;
  readonly citizenNumber: string | undefined;
  /** Number of the person or household itself. */
  readonly number: string | undefined;
  readonly findings: readonly Finding[];
}

/** A record as it comes back. */
export type PieceRow = Pick<StoredRow, 'sheet' | 'row' | 'cells' | 'findings'>;

/** Rows and findings on the disk while a register is checked; what is tied together comes back together. */
export class RowStore {
  readonly #connection: DuckDBConnection;
  /** What is streamed comes over a connection of its own: a stream ends without a word when something is appended over the same. */
  readonly #streams: DuckDBConnection;
  readonly #close: () => Promise<void>;
  readonly #rows: DuckDBAppender;
  readonly #findings: DuckDBAppender;
  #found = 0;

  private constructor(
    connection: DuckDBConnection,
    streams: DuckDBConnection,
    rows: DuckDBAppender,
    findings: DuckDBAppender,
    close: () => Promise<void>,
  ) {
    this.#connection = connection;
    this.#streams = streams;
    this.#rows = rows;
    this.#findings = findings;
    this.#close = close;
  }

  /** A store in a folder of its own, which is gone when it is closed. */
  static async open(memory = '512MB'): Promise<RowStore> {
    const { DuckDBInstance } = await duckdb();
    const folder = await mkdtemp(join(tmpdir(), 'dzfp-check-'));
    const instance = await DuckDBInstance.create(join(folder, 'rows.duckdb'), { memory_limit: memory });
    const [connection, streams] = [await instance.connect(), await instance.connect()];
    await connection.run(`
      CREATE TABLE record (sheet INTEGER, "row" BIGINT, household VARCHAR, village VARCHAR, citizen VARCHAR, number VARCHAR, cells VARCHAR, findings VARCHAR);
      CREATE TABLE finding (sheet INTEGER, "row" BIGINT, source INTEGER, place BIGINT, finding VARCHAR);`);
    return new RowStore(
      connection,
      streams,
      await connection.createAppender('record'),
      await connection.createAppender('finding'),
      async () => {
        streams.closeSync();
        connection.closeSync();
        instance.closeSync();
        await rm(folder, { recursive: true, force: true });
      },
    );
  }

  add({ sheet, row, household, village, citizenNumber, number, cells, findings }: StoredRow): void {
    const to = this.#rows;
    to.appendInteger(sheet);
    to.appendBigInt(BigInt(row));
    for (const text of [household, village, citizenNumber, number]) appendText(to, text);
    to.appendVarchar(JSON.stringify(cells));
    appendText(to, findings.length === 0 ? undefined : JSON.stringify(findings));
    to.endRow();
  }

  /** Keeps a finding: of reading, which come first in a row, or of a rule. */
  addFinding(sheet: number, source: 'reading' | 'rule', finding: LocatedFinding): void {
    const to = this.#findings;
    to.appendInteger(sheet);
    to.appendBigInt(BigInt(finding.place.row));
    to.appendInteger(source === 'reading' ? 0 : 1);
    to.appendBigInt(BigInt(this.#found++));
    to.appendVarchar(JSON.stringify(finding));
    to.endRow();
  }

  /** What was added so far is there to be asked for. */
  flush(): void {
    this.#rows.flushSync();
    this.#findings.flushSync();
  }

  /** Whether every person's household is listed. */
  async personsPlaced(): Promise<boolean> {
    const [[open] = []] = await this.#ask(
      `SELECT count(*) FROM record WHERE sheet = ${sheetPlaces.person} AND (household IS NULL OR household NOT IN
         (SELECT household FROM record WHERE sheet = ${sheetPlaces.household} AND household IS NOT NULL))`,
    );
    return Number(open) === 0;
  }

  /** Rows of households and of their persons by the code of the village; a household counts where its number stands first. */
  async inVillages(): Promise<ReadonlyMap<string, { readonly households: number; readonly persons: number }>> {
    const rows = await this.#ask(
      `WITH listed AS (SELECT village, household, row_number() OVER (PARTITION BY household ORDER BY "row") = 1 AND household IS NOT NULL AS holds
                       FROM record WHERE sheet = ${sheetPlaces.household}),
            member AS (SELECT household, count(*) AS persons FROM record WHERE sheet = ${sheetPlaces.person} GROUP BY household)
       SELECT listed.village, count(*), coalesce(sum(CASE WHEN listed.holds THEN member.persons END), 0)::BIGINT
       FROM listed LEFT JOIN member USING (household) WHERE listed.village IS NOT NULL GROUP BY ALL`,
    );
    return new Map(
      rows.map(([code, households, persons]) => [
        String(code),
        { households: Number(households), persons: Number(persons) },
      ]),
    );
  }

  /** All rows of villages. */
  async villages(): Promise<readonly PieceRow[]> {
    const rows = await this.#ask(
      `SELECT sheet, "row", cells, findings FROM record WHERE sheet = ${sheetPlaces.village} ORDER BY "row"`,
    );
    return rows.map(rowOf);
  }

  /** Households and persons, put together where they are tied by the number of the household, of the citizen or of the person; some thousand at a time. */
  async *pieces(rowsAtOnce: number): AsyncGenerator<readonly PieceRow[]> {
    this.flush();
    await this.#connection.run(
      `CREATE TABLE tied AS SELECT sheet, "row", ${keyOf} AS key FROM record WHERE sheet <> ${sheetPlaces.village}`,
    );
    await this.#tie();
    const [[all] = []] = await this.#ask('SELECT count(*) FROM tied');
    let handed = 0;
    const result = await this.#streams.stream(
      `WITH together AS (SELECT coalesce(root, key) AS root, sheet, "row" FROM tied LEFT JOIN link USING (key)),
            size AS (SELECT root, count(*) AS rows, min("row") AS first FROM together GROUP BY root),
            piece AS (SELECT root, (sum(rows) OVER (ORDER BY first, root)) // ${rowsAtOnce} AS piece FROM size)
       SELECT piece, record.sheet, record."row", record.cells, record.findings
       FROM together JOIN piece USING (root) JOIN record USING (sheet, "row") ORDER BY ALL`,
    );
    let rows: PieceRow[] = [];
    let current: unknown;
    for await (const chunk of result.yieldRows()) {
      for (const [piece, ...row] of chunk) {
        if (piece !== current && rows.length > 0) {
          yield rows;
          rows = [];
        }
        current = piece;
        handed++;
        rows.push(rowOf(row));
      }
    }
    if (rows.length > 0) yield rows;
    if (handed !== Number(all)) throw new Error(`${handed} of ${String(all)} rows came back from the disk`);
  }

  /** Which households share a person: few, so they are put together in memory. */
  async #tie(): Promise<void> {
    await this.#connection.run('CREATE TABLE link (key VARCHAR, root VARCHAR)');
    const result = await this.#streams.stream(
      `SELECT list(DISTINCT key) FROM (
         SELECT key, 'c' || citizen AS shared FROM tied JOIN record USING (sheet, "row") WHERE citizen IS NOT NULL
         UNION ALL
         SELECT key, 'n' || number FROM tied JOIN record USING (sheet, "row") WHERE sheet = ${sheetPlaces.person} AND number IS NOT NULL
       ) GROUP BY shared HAVING count(DISTINCT key) > 1`,
    );
    const links = linksOf();
    for await (const chunk of result.yieldRowsJson()) for (const [keys] of chunk) links.join(keys as string[]);
    const appender = await this.#connection.createAppender('link');
    for (const [key, root] of links.roots()) {
      appender.appendVarchar(key);
      appender.appendVarchar(root);
      appender.endRow();
    }
    appender.closeSync();
  }

  /** All findings in the order of the sheets and rows, those of one sheet, some thousand at a time. */
  async *findings(sheet?: number): AsyncGenerator<readonly LocatedFinding[]> {
    this.flush();
    const result = await this.#streams.stream(
      `SELECT finding FROM finding ${sheet === undefined ? '' : `WHERE sheet = ${sheet}`} ORDER BY sheet, "row", source, place`,
    );
    for await (const chunk of result.yieldRows())
      yield chunk.map(([finding]) => JSON.parse(String(finding)) as LocatedFinding);
  }

  async close(): Promise<void> {
    this.#rows.closeSync();
    this.#findings.closeSync();
    await this.#close();
  }

  async #ask(sql: string): Promise<readonly (readonly unknown[])[]> {
    this.flush();
    return (await this.#connection.runAndReadAll(sql)).getRows();
  }
}

function rowOf([sheet, row, cells, findings]: readonly unknown[]): PieceRow {
  return {
    sheet: Number(sheet),
    row: Number(row),
    cells: JSON.parse(String(cells)) as SheetRow['cells'],
    findings: typeof findings === 'string' ? (JSON.parse(findings) as readonly Finding[]) : [],
  };
}

/** A record without the number of its household stands alone. */
const keyOf = `coalesce('h' || household, 'r' || sheet || ' ' || "row")`;

function appendText(to: DuckDBAppender, text: string | undefined): void {
  if (text === undefined) to.appendNull();
  else to.appendVarchar(text);
}
