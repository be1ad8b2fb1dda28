/**
 * 数据文件: records out of and into Parquet and CSV files, through DuckDB.
 *
 * @module @dzfp/batch/files
 */
export { decideFile, type DecidedFile, type DecideFileOptions } from './decide-file.ts';
export { readRecords } from './read-records.ts';
export type { FileRow, WireRecord } from './wire-record.ts';
export { writeRecords, type FileColumn, type FileColumnType } from './write-records.ts';
