import { failure } from '@dzfp/core';
import { parse } from 'csv-parse/sync';

/** One record of a CSV file: its number (the header is 1) and its cells by column. */
export interface TableRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  /** Whether it has more cells than the header: its values stand in wrong columns, and none of them can be trusted. */
  readonly shifted: boolean;
}

/** A CSV file as it was read; nothing in it has been changed. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/** What a file may hold at most: more is refused before any work. */
export const limits: { readonly bytes: number; readonly rows: number; readonly columns: number } = {
  bytes: 20 * 1024 * 1024,
  rows: 200_000,
  columns: 300,
};

/**
 * Reads CSV: UTF-8 with or without BOM or else GB18030, any line ending. Blank records stay, so that row numbers are those of
 * the file.
 *
 * @param name - what messages call the file
 * @throws DzfpError DZ110 over a limit, DZ107 when a needed column is missing, DZ109 when it is no CSV
 */
export function readTable(bytes: Uint8Array, name: string, columns: readonly string[]): Table {
  if (bytes.length > limits.bytes) throw failure('DZ110', { field: name, most: '20 MB' });
  const records = recordsOf(decode(bytes), name);
  if (records.length > limits.rows + 1) throw failure('DZ110', { field: name, most: `${limits.rows} rows` });
  const header = (records[0] ?? []).map((cell) => cell.trim());
  if (header.length > limits.columns) throw failure('DZ110', { field: name, most: `${limits.columns} columns` });
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) throw failure('DZ107', { field: `${name}: ${missing.join('、')}` });
  const rows = records.slice(1).map((record, i): TableRow => {
    const cells = Object.fromEntries(header.map((column, at) => [column, record[at] ?? '']));
    return { row: i + 2, cells, shifted: record.length > header.length };
  });
  return { header, rows };
}

/** GB18030 is what Excel on a Chinese Windows saves; valid UTF-8 is next to never valid by chance. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function recordsOf(csv: string, name: string): readonly (readonly string[])[] {
  try {
    return parse(csv, { relax_column_count: true, skip_empty_lines: false, to: limits.rows + 2 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw failure('DZ109', { field: name, expected: 'CSV', found: reason });
  }
}
