import type { ReadList, StayCells } from '@dzfp/ledger';
import { checkBetween } from './check-between.ts';
import { checkRow } from './check-row.ts';
import { draftOf, type StayDraft } from './draft.ts';
import type { Finding } from './finding.ts';
import type { Register } from './register.ts';

/** A row that is not settled, with everything that is wrong with it. */
export interface SetAside {
  readonly draft: StayDraft;
  readonly findings: readonly Finding[];
}

/** The rows of an export, parted into those that can be settled and those that cannot. */
export interface Screened {
  readonly rows: number;
  readonly accepted: readonly StayDraft[];
  readonly setAside: readonly SetAside[];
  /** Warnings too, in the order of rows. */
  readonly findings: readonly Finding[];
}

/** Checks every row. */
export function screen(stays: ReadList<StayCells>, register: Register): Screened {
  const drafts = stays.rows.map(draftOf);
  const between = new Map(checkBetween(drafts).map((each) => [each.row, each]));
  const judged = drafts.map((draft): SetAside => {
    const other = between.get(draft.row);
    return { draft, findings: [...checkRow(draft, register), ...(other ? [other] : [])] };
  });
  const bad = (each: SetAside): boolean => each.findings.some(({ severity }) => severity === 'error');
  return {
    rows: drafts.length,
    accepted: judged.filter((each) => !bad(each)).map(({ draft }) => draft),
    setAside: judged.filter(bad),
    findings: judged.flatMap(({ findings }) => findings),
  };
}
