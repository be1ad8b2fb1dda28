import { receiptSum, type ReceiptLine, type ReceiptSum } from '@dzfp/pathway';
import { inOrderOfClauses } from '../lookback/county-totals.ts';

/** What was found of one policy or purpose. */
export interface ReceiptTotal extends ReceiptSum {
  readonly title: string;
  readonly clauses: readonly string[];
}

/** Totals in the order of the clauses; every line is counted once. */
export function receiptTotals(lines: readonly ReceiptLine[]): readonly ReceiptTotal[] {
  const groups = Map.groupBy(lines, ({ policy, title }) => policy ?? title.zh);
  const totals = [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, all]) => ({ title: all[0]?.title.zh ?? '', clauses: all[0]?.clauses ?? [], ...receiptSum(all) }));
  return inOrderOfClauses(totals);
}
