/**
 * 数据文件: records out of and into Parquet and CSV files, through DuckDB.
 *
 * @module @dzfp/batch/files
 */
export { decideFile, type DecidedFile, type DecideFileOptions } from './decide-file.ts';
export { readRecords, type WireRecord } from './read-records.ts';
export { writeRecords, type FileColumn, type FileColumnType, type FileRow } from './write-records.ts';
