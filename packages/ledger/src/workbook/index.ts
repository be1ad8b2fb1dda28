/**
 * 台账文件: workbooks and CSV files in and out.
 *
 * @module @dzfp/ledger/workbook
 */
export { annotateWorkbook } from './annotate/annotate-workbook.ts';
export { annotatedCopies } from './annotated-copies.ts';
export { openCsv } from './open-csv.ts';
export { openFile } from './open-file.ts';
export { openFiles, type OpenedFile } from './open-files.ts';
export { openWorkbook } from './open-workbook.ts';
export { writeWorkbook } from './write-workbook.ts';
