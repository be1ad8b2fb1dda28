/**
 * 数据文件: records out of and into Parquet, Arrow and CSV files, through DuckDB.
 *
 * @module @dzfp/batch/files
 */
export { decideFile, type DecidedFile, type DecideFileOptions } from './decide-file.ts';
export type { FileColumn, FileColumnType } from './file-column.ts';
export { readRecords } from './read-records.ts';
export type { FileRow, WireRecord } from './wire-record.ts';
export { writeRecords } from './write-records.ts';
