import { compareList, type ListComparison } from '../compare/compare-list.ts';
import { comparisons } from '../compare/comparisons.ts';
import type { FundEntryCells } from '../list/fund-entry-list.ts';
import type { ReadList } from '../record/read-list.ts';
import { linkRegister } from '../register/link-register.ts';
import type { ReadRegister } from '../register/read-register.ts';
import type { Register } from '../register/register.ts';
import { checkFundLedger } from '../rule/check-fund-ledger.ts';
import { checkRegister } from '../rule/check-register.ts';
import { locateFindings } from '../rule/locate.ts';
import type { CheckOptions, RuleCheck } from '../rule/rule-check.ts';
import { summarize, type FindingSummary, type LocatedFinding } from '../rule/summary.ts';

/** A register that was read and checked, with the lists that came with it. */
export interface Checked {
  readonly read: ReadRegister;
  readonly register: Register;
  /** Of the register and, where one came with it, of the funds ledger. */
  readonly checks: readonly RuleCheck[];
  readonly comparisons: readonly ListComparison[];
  /** Findings of reading, of rules and of comparisons together, in the order of the files. */
  readonly findings: readonly LocatedFinding[];
  readonly summary: FindingSummary;
}

/** Checks everything that was read (台账体检): rules over the register and the funds ledger, comparisons with the other lists. */
export function checkAll(read: ReadRegister, options: CheckOptions): Checked {
  const { sheets, others } = read;
  const register = linkRegister(sheets);
  const lists: readonly ReadList<object>[] = [...Object.values(sheets as object), ...others];
  const funds = others.find(({ list }) => list.id === 'fund-entry') as ReadList<FundEntryCells> | undefined;
  const checks = [checkRegister(register, options), ...(funds ? [checkFundLedger(funds, options)] : [])];
  const compared = comparisons.flatMap((comparison) => {
    const list = others.find(({ list: { id } }) => id === comparison.list);
    return list ? [compareList(register, comparison, list)] : [];
  });
  const reading = lists.flatMap(({ findings }) => findings);
  const findings = inOrder(
    [
      ...locateFindings(register, reading),
      ...checks.flatMap((each) => each.findings),
      ...compared.flatMap((each) => each.findings),
    ],
    lists.map(({ sheet }) => sheet),
  );
  return { read, register, checks, comparisons: compared, findings, summary: summarize(findings) };
}

/** By sheet and row; what reading found comes first. */
function inOrder(findings: readonly LocatedFinding[], sheets: readonly string[]): readonly LocatedFinding[] {
  const at = new Map(sheets.map((sheet, i) => [sheet, i]));
  const sheetOf = ({ place }: LocatedFinding): number => at.get(place.sheet) ?? sheets.length;
  return findings.toSorted((a, b) => {
    const between = sheetOf(a) - sheetOf(b);
    return between === 0 ? a.place.row - b.place.row : between;
  });
}
