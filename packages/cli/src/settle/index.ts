/**
 * Settling a file of inpatient stays against a register: what `dzfp settle` does, for programs of one's own.
 *
 * @module @dzfp/cli/settle
 */
export { readTable, limits, type Table, type TableRow } from './table.ts';
export { readRegister, registerColumns, type RegisteredPerson, type Register } from './register.ts';
export { stayColumns, type StayColumn, type StayDraft } from './draft.ts';
export { absentFacts, assumptions, type AbsentFacts } from './bill.ts';
export { settleStays, type Settled } from './settle-stays.ts';
export type { SettleOptions } from './settle-options.ts';
