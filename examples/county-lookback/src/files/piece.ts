import type { ParameterBook } from '@dzfp/core';
import { assessmentTable, readRegister, type Sheet, type WrittenTable } from '@dzfp/ledger';
import type { CountyTotals } from '../lookback/county-totals.ts';
import { joinRegister, type NotAssessed } from '../lookback/households.ts';
import { lookBack } from '../lookback/look-back.ts';

/** What one piece of a register came to: plain data, kept in a file until all are there. */
export interface Piece {
  readonly households: number;
  readonly rows: number;
  readonly setAside: readonly NotAssessed[];
  readonly orphans: readonly number[];
  readonly totals: CountyTotals['byCounty'];
  /** Rows of the table of what is owed and alarming. */
  readonly due: WrittenTable['rows'];
}

/** A register of which every piece is assessed: how many there are, how many were there before this run, and the rows of its table of households. */
export interface AssessedPieces {
  readonly pieces: number;
  readonly before: number;
  readonly rows: number;
}

/** Assesses the households of a piece. */
export async function pieceOf(sheets: readonly Sheet[], book: ParameterBook, on: string): Promise<Piece> {
  const read = await readRegister(sheets);
  const { register, cards, totals } = lookBack(joinRegister(read.sheets, book, on), [], on);
  const due = cards.map((card) => ({ ...card, notOwed: [], undecided: [] }));
  return {
    households: register.households.length,
    rows: register.rows,
    setAside: register.setAside,
    orphans: register.orphans,
    totals: totals.byCounty,
    due: assessmentTable(due, 'zh').rows,
  };
}
