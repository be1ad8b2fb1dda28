/**
 * Settling a file of inpatient stays against a register: what `dzfp settle` does, for programs of one's own.
 *
 * @module @dzfp/cli/settle
 */
export { registerOf, type RegisteredPerson, type Register } from './register.ts';
export type { StayColumn, StayDraft } from './draft.ts';
export type { PersonFacts, StayDecision, StayItem, YearState } from './facts.ts';
export { screen, type Screened, type SetAside } from './screen.ts';
export type { Finding } from './finding.ts';
export { findingKinds, type FindingKind } from './finding-kinds.ts';
export { absentFacts, assumptions, type AbsentFacts } from './bill.ts';
export { settleStays, type Settled } from './settle-stays.ts';
export type { SettleOptions } from './settle-options.ts';
export { lastDecision, type PersonYear, type Provisional, type SettledStay } from './person-year.ts';
export type { YearExtent } from './completion/year-extent.ts';
export type { Span } from './completion/span.ts';
export type { ValuesUsed } from './values-used.ts';
export { benefitClasses, classNameOf } from './benefit-class.ts';
export { guaranteeOf, type GuaranteeDecision } from './guarantee.ts';
export { borne, everyPayer, figureNames, yuan, type FigureName, type Figures } from './figures.ts';
export { balanceOf, type Balance } from './balance.ts';
export { isBeyondLimit, totalsOf, type Group, type Sum, type Totals } from './totals.ts';
export { settlementsCsv } from './write/settlements-csv.ts';
export { setAsideCsv } from './write/set-aside-csv.ts';
export { provisionalCsv } from './write/provisional-csv.ts';
export { printMillionths, printShare } from './write/share.ts';
export { summaryText } from './summary-text.ts';
export { progressTo, type ProgressStream } from './progress.ts';
export { writeResults } from './write/results.ts';
