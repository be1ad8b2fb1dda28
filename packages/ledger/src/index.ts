/**
 * 台账: registers as offices have them, linked, checked by numbered rules, compared with other lists.
 *
 * @module @dzfp/ledger
 */
export { usualLimits, type SheetLimits } from './sheet/limits.ts';
export type { Sheet, SheetRow } from './sheet/sheet.ts';
export type { Finding, Place, Severity } from './finding.ts';
export { isBlank, type Cell, type DateCell, type ErrorCell, type FormulaCell } from './cell/cell.ts';
export { written } from './cell/written.ts';
export { notes, type NoteId } from './cell/notes.ts';
export { refusals, type RefusalId } from './cell/refusals.ts';
export type { ReadingKind } from './reading-kind.ts';
export type { CellKind, CellRead, CellValue, RefusedCell, UnknownCell } from './cell/cell-kind.ts';
export { citizenNumberCell } from './cell/citizen-number-cell.ts';
export { countCell } from './cell/count-cell.ts';
export { dateCell } from './cell/date-cell.ts';
export { decimalCell } from './cell/decimal-cell.ts';
export { digitsCell } from './cell/digits-cell.ts';
export { flagCell } from './cell/flag-cell.ts';
export { identifierCell } from './cell/identifier-cell.ts';
export { labelCell, labelsCell, type Aliases } from './cell/label-cell.ts';
export { moneyCell, signedMoneyCell } from './cell/money-cell.ts';
export { textCell } from './cell/text-cell.ts';
export { columnLetter } from './header/column-letter.ts';
export { placeOf, type HeaderMatch, type IgnoredColumn, type MatchedColumn } from './header/header-match.ts';
export type { HeadingAliases } from './header/match-header.ts';
export {
  appraisalList,
  assetList,
  assistanceList,
  disabilityCardList,
  enrolmentList,
  postList,
  schoolRollList,
  type AppraisalCells,
  type AssetCells,
  type AssistanceCategory,
  type AssistanceCells,
  type DisabilityCardCells,
  type EnrolmentCells,
  type PostCells,
  type SchoolRollCells,
  type Scheme,
} from './list/bureau-lists.ts';
export { column, mayBeBlank } from './list/columns.ts';
export { fundEntryList, type FundEntryCells, type FundEntryKind, type FundLevel } from './list/fund-entry-list.ts';
export { householdList, type HouseholdCells } from './list/household-list.ts';
export { knownLists } from './list/known-lists.ts';
export type { Column, List } from './list/list.ts';
export { personList, type PersonCells } from './list/person-list.ts';
export { recognise } from './list/recognise.ts';
export { stayList, type HospitalTier, type StayCells } from './list/stay-list.ts';
export { villageList, type VillageCells } from './list/village-list.ts';
export type { CellCounts, ReadList, RowCounts } from './record/read-list.ts';
export type { ReadRow } from './record/read-row.ts';
export { readSheet, type ReadOptions } from './record/read-sheet.ts';
export { rowFindings, type RowFindingId } from './record/row-findings.ts';
export { readRegister, type ReadRegister, type ReadRegisterOptions } from './register/read-register.ts';
export { linkRegister } from './register/link-register.ts';
export type { LinkedHousehold, LinkedPerson, LinkedVillage, Register, RegisterSheets } from './register/register.ts';
export { askRule, type RuleAnswer } from './rule/ask-rule.ts';
export { bindRules, type BoundRule, type BoundRules } from './rule/bind-rules.ts';
export { catalogue } from './rule/catalogue/index.ts';
export { fundCatalogue } from './rule/catalogue/fund-entries.ts';
export { checkFundLedger } from './rule/check-fund-ledger.ts';
export type { FundEntryFacts } from './rule/facts/fund-entry-facts.ts';
export { changesSince, type FindingChanges, type Remembered } from './rule/changes.ts';
export { checkInSteps, checkRegister, type CheckProgress } from './rule/check-register.ts';
export type { CheckOptions, RuleCheck, RuleFinding } from './rule/rule-check.ts';
export { defineRule, type FormulaRuleDefinition, type SearchRuleDefinition } from './rule/define-rule.ts';
export type { HouseholdFacts } from './rule/facts/household-facts.ts';
export type { PersonFacts } from './rule/facts/person-facts.ts';
export type { VillageFacts } from './rule/facts/village-facts.ts';
export { illustrativeThresholds } from './rule/illustrative-thresholds.ts';
export { locateFindings } from './rule/locate.ts';
export type { Concern, FieldName, FormulaRule, Hit, Origin, Rule, RuleCard, SearchRule } from './rule/rule.ts';
export {
  fundEntry,
  household,
  person,
  village,
  type RegisterSubject,
  type Subject,
  type SubjectId,
} from './rule/subject.ts';
export {
  summarize,
  type FindingCounts,
  type FindingSummary,
  type LocatedFinding,
  type SummaryLine,
} from './rule/summary.ts';
export type { SwitchedOff } from './rule/switched-off.ts';
export type { RuleTally } from './rule/tally.ts';
export { expiredWaivers, type Waiver } from './rule/waiver.ts';
export type { Whom } from './rule/whom.ts';
export { compareList, type ListComparison, type ListFinding } from './compare/compare-list.ts';
export type { Claim, Comparison, Disagreement, SharedValue } from './compare/comparison.ts';
export {
  comparisons,
  dibaoList,
  disabilityCards,
  dwellingAppraisal,
  fundPayees,
  medicalEnrolment,
  pensionEnrolment,
  projectAssets,
  schoolRoll,
  tekunList,
  villagePosts,
} from './compare/comparisons.ts';
export { householdRecord, type HouseholdRecord, type MissingCell } from './register/household-record.ts';
export { assessmentTable } from './write/assessment-table.ts';
export { csvOf, type CsvColumn } from './write/csv.ts';
export { listTable } from './write/list-table.ts';
export { tableCsv, writtenTable, type WrittenTable, type WrittenType } from './write/written-table.ts';
export { concernOf } from './write/concern-of.ts';
export { concernNames, severityNames } from './write/finding-words.ts';
export { findingsCsv } from './write/findings-csv.ts';
export { readingText, sheetsText, type SheetAccount } from './write/reading-text.ts';
export { checkAll, type Checked } from './whole/check-all.ts';
