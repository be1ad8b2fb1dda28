/** The date of an Excel date cell, `YYYY-MM-DD`. */
export interface DateCell {
  readonly date: string;
}

/** A formula and the result that the file keeps for it. It is never executed. */
export interface FormulaCell {
  readonly formula: string;
  readonly result: string | number | boolean | null;
}

/** An Excel error, as `#N/A`. */
export interface ErrorCell {
  readonly error: string;
}

/** What a file has in a cell (单元格), as it stands; null is an empty cell. */
export type Cell = string | number | boolean | null | DateCell | FormulaCell | ErrorCell;

/** Whether nothing stands in a cell, or only blanks. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}
