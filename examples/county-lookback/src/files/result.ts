import { assessmentTable, tableCsv } from '@dzfp/ledger';
import { CountyTotals } from '../lookback/county-totals.ts';
import { registerPage } from '../lookback/page/county-page.ts';
import type { Piece } from './piece.ts';

/** The files of a run, made of its pieces in their order: the same however often it was stopped. */
export function resultOf(pieces: readonly Piece[], tableRows: number, on: string): Readonly<Record<string, string>> {
  const totals = new CountyTotals();
  for (const piece of pieces) totals.merge(piece.totals);
  const sum = (of: (piece: Piece) => number): number => pieces.reduce((so, each) => so + of(each), 0);
  const setAside = pieces.flatMap((piece) => piece.setAside).toSorted((a, b) => a.row - b.row);
  const orphans = pieces.flatMap((piece) => piece.orphans).toSorted((a, b) => a - b);
  const register = { assessed: sum(({ households }) => households), rows: sum(({ rows }) => rows), setAside, orphans };
  const summary = {
    on,
    ...register,
    setAside: setAside.length,
    orphans: orphans.length,
    // Blank rows and totals.
    noRecords: tableRows - register.rows,
    counties: totals.byCounty,
  };
  return {
    'lookback.html': registerPage(on, totals, register),
    'due.csv': tableCsv({ ...assessmentTable([], 'zh'), rows: pieces.flatMap(({ due }) => due) }),
    'set-aside.csv': tableCsv({
      title: '搁置的户',
      columns: [
        { heading: '行', type: 'whole' },
        { heading: '户编号', type: 'text' },
        { heading: '原因', type: 'text' },
      ],
      rows: setAside.map(({ row, household, reason }) => [row, household, reason]),
    }),
    'summary.json': `${JSON.stringify(summary, null, 2)}\n`,
  };
}
