/**
 * 台账: registers as offices have them, read, checked by numbered rules, and written out again.
 *
 * @module @dzfp/ledger
 */
export type { Finding, Place, Severity } from './finding.ts';
export { isBlank, type Cell, type DateCell, type ErrorCell, type FormulaCell } from './cell/cell.ts';
export type { CellKind, CellRead, CellValue, RefusedCell, UnknownCell } from './cell/cell-kind.ts';
export { columnLetter } from './header/column-letter.ts';
export { placeOf, type HeaderMatch, type MatchedColumn } from './header/header-match.ts';
export type { Column, List } from './list/list.ts';
export type { CellCounts, ReadList, RowCounts } from './record/read-list.ts';
export type { ReadRow } from './record/read-row.ts';
