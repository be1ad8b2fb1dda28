import { basename, dirname } from 'node:path';
import { text } from '@dzfp/core';
import { tableCsv, type WrittenTable } from '@dzfp/ledger';
import { writeWorkbook } from '@dzfp/ledger/workbook';
import { UsageError } from '../command-error.ts';
import { writeFiles } from '../write-files.ts';
import { recordFiles } from './record-files.ts';

/** Writes lists into one file, in the form that its name says: a workbook holds several, CSV and Parquet one. */
export async function writeTables(out: string, tables: readonly WrittenTable[]): Promise<readonly string[]> {
  const [first, ...others] = tables;
  if (/\.(?:csv|parquet)$/u.test(out) && (first === undefined || others.length > 0))
    throw new UsageError(
      text('CSV、Parquet 只能写一张表，请改用 .xlsx', 'a CSV or Parquet file holds one sheet; use .xlsx'),
    );
  if (out.endsWith('.parquet') && first) return [await writeParquet(out, first)];
  const content = out.endsWith('.csv') && first ? tableCsv(first) : await writeWorkbook(tables);
  return writeFiles(dirname(out), { [basename(out)]: content });
}

async function writeParquet(out: string, { columns, rows }: WrittenTable): Promise<string> {
  const { writeRecords } = await recordFiles();
  // What cannot be written is told of as of every other file, before DuckDB starts.
  writeFiles(dirname(out), { [basename(out)]: '' });
  // A column with something that was not understood stays text: nothing is lost to a type.
  const typed = columns.map(({ heading, type }, at) => ({
    name: heading,
    type: rows.every((row) => typeof row[at] !== 'string') ? type : ('text' as const),
  }));
  await writeRecords(out, typed, [rows]);
  return out;
}
