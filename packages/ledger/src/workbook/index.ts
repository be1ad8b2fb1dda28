/**
 * Workbooks and CSV files in and out.
 *
 * @module @dzfp/ledger/workbook
 */
export {};
