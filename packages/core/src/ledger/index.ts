/**
 * A ledger that conserves: balances, traces to the source, and findings.
 *
 * @module @dzfp/core/ledger
 */
export { accountHolds, accountOf, type LedgerAccount, type TracedAmount } from './account.ts';
export { balances, type Balance } from './balances.ts';
export { conservation, type Conservation } from './conservation.ts';
export type { Entry, LedgerFinding, LedgerFindingKind } from './entry.ts';
export { ledgerFindingNames } from './finding-names.ts';
export { ledgerFindings } from './findings.ts';
export { ledgerSchemas, mostEntries, type LedgerSchemas } from './ledger-schema.ts';
export { trace, type Traced } from './trace.ts';
