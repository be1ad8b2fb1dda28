/**
 * 工作簿: Excel and CSV in and out.
 *
 * @module @dzfp/ledger/workbook
 */
export type { Cell } from '../cell/cell.ts';
