import { placeOf } from '../header/header-match.ts';
import type { ReadList } from '../record/read-list.ts';
import type { ReadRow } from '../record/read-row.ts';
import type { AskedRows } from './asked-rows.ts';
import { fundCatalogue } from './catalogue/fund-entries.ts';
import type { FundEntryCells } from '../list/fund-entry-list.ts';
import { fundLedgerFacts } from './facts/fund-ledger-facts.ts';
import { RuleAsker } from './rule-asker.ts';
import type { CheckOptions, RuleCheck } from './rule-check.ts';
import { shownBy } from './shown-by.ts';

interface AskedEntry {
  readonly row: ReadRow<FundEntryCells>;
}

/**
 * Checks the entries of a funds ledger one by one (资金台账核查). Whether the money adds up from the document to the payee is said by the
 * ledger of the funds policies, who may be paid by a comparison with the register.
 */
export function checkFundLedger(
  list: ReadList<FundEntryCells>,
  { rules = fundCatalogue, ...options }: CheckOptions,
): RuleCheck {
  const asker = new RuleAsker(rowsOf(list), rules, options);
  const facts = fundLedgerFacts(list);
  for (const row of list.rows) asker.ask('fundEntry', { row }, facts(row));
  return asker.result();
}

function rowsOf(list: ReadList<FundEntryCells>): AskedRows<AskedEntry> {
  const entries = list.rows.map((row): AskedEntry => ({ row }));
  const byRow = new Map(entries.map((each) => [each.row.row, each]));
  const fields = new Set<string>(list.header.matched.map(({ field }) => field));
  return {
    all: () => entries,
    has: (_, field) => fields.has(field),
    at: (_, row) => byRow.get(row),
    accepted: () => list.counts.accepted,
    regionOf: (_, { row }) => row.values.region,
    whom: (_, { row }) => (row.values.region === undefined ? {} : { region: row.values.region }),
    place: (_, row, column) => placeOf(list, row, column),
    shown: (_, column, value) => shownBy(list, column, value),
    order: (_, row) => row,
  };
}
