import type * as RecordFiles from '@dzfp/batch/files';
import { text } from '@dzfp/core';
import { FileError } from '../command-error.ts';

/** What reads and writes Parquet: DuckDB does it, and is no small thing to install, so only who wants that needs it. */
export async function recordFiles(): Promise<typeof RecordFiles> {
  try {
    return await import('@dzfp/batch/files');
  } catch (error) {
    throw new FileError(
      text('Parquet 需要 @duckdb/node-api，请先安装', 'Parquet needs @duckdb/node-api: install it beside'),
      { cause: error },
    );
  }
}
