import type { ParameterBook, Wire } from '@dzfp/core';
import type { Household } from '@dzfp/core/model';
import {
  catalogue,
  checkRegister,
  householdRecord,
  linkRegister,
  type LinkedHousehold,
  type MissingCell,
  type Register,
  type RegisterSheets,
} from '@dzfp/ledger';

/** A household that cannot be assessed, and why. */
export interface NotAssessed {
  readonly row: number;
  readonly household: string;
  readonly reason: string;
}

/** The register, joined: every row of a household is assessable or set aside. */
export interface JoinedRegister {
  readonly households: readonly Wire<Household>[];
  readonly setAside: readonly NotAssessed[];
  readonly rows: number;
  /** Empty rows, totals and headings of the sheet of households. */
  readonly noRecords: number;
  /** Rows of members whose household is not in the register. */
  readonly orphans: readonly number[];
}

/** Rules that say that a household is not known as a whole: its number stands twice, it has no member, their count is another. */
const wholeHousehold: ReadonlySet<string> = new Set(['Q-ID-11', 'Q-AR-04', 'Q-HH-02']);

/** Joins households and their members by number; nothing is guessed, nothing dropped. */
export function joinRegister(sheets: RegisterSheets, book: ParameterBook, on: string): JoinedRegister {
  const register = linkRegister(sheets);
  const rules = catalogue.filter(({ id }) => wholeHousehold.has(id));
  const { findings } = checkRegister(register, { rules, setting: { book, jurisdiction: '371400', on } });
  const doubtful = new Map(findings.map(({ place, message }) => [place.row, message.zh]));
  const households: Wire<Household>[] = [];
  const setAside: NotAssessed[] = [];
  for (const each of register.households) {
    const { row, values } = each.row;
    const made = householdRecord(register, each);
    const reason = made.ok ? doubtful.get(row) : lackOf(register, each, made.missing);
    if (reason !== undefined) setAside.push({ row, household: values.number ?? '', reason });
    else if (made.ok) households.push(made.household);
  }
  const { counts } = sheets.households;
  return {
    households,
    setAside,
    rows: register.households.length,
    noRecords: counts.rows - register.households.length,
    orphans: register.persons.filter(({ household }) => household === undefined).map(({ row }) => row.row),
  };
}

/** The first thing that a household lacks, in words. */
function lackOf({ sheets }: Register, { row, members }: LinkedHousehold, missing: readonly MissingCell[]): string {
  const [first] = missing;
  const rows = [row, ...members.map((each) => each.row)];
  if (first === undefined || rows.some(({ shiftedFrom }) => shiftedFrom !== undefined)) return '各列错位';
  const { columns } = (first.sheet === 'household' ? sheets.households : sheets.persons).list;
  const title = (columns as Readonly<Record<string, { readonly title: { readonly zh: string } }>>)[first.field]?.title
    .zh;
  return `${first.sheet === 'household' ? '' : '成员'}${title ?? '县区'}缺失或无法读取`;
}
