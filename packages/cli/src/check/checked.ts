import {
  checkFundLedger,
  checkRegister,
  compareList,
  comparisons,
  linkRegister,
  locateFindings,
  summarize,
  type FindingSummary,
  type FundEntryCells,
  type ListComparison,
  type LocatedFinding,
  type ReadList,
  type ReadRegister,
  type Register,
  type RuleCheck,
  type CheckOptions,
} from '@dzfp/ledger';

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

/** Checks everything that was read: rules over the register and the funds ledger, comparisons with the other lists. */
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
