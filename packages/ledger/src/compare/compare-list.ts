import type { Finding, Place } from '../finding.ts';
import { placeOf } from '../header/header-match.ts';
import type { ReadList } from '../record/read-list.ts';
import type { ReadRow } from '../record/read-row.ts';
import type { Register } from '../register/register.ts';
import type { AskedRows } from '../rule/asked-rows.ts';
import { rowsOf, type Linked } from '../rule/register-rows.ts';
import type { Whom } from '../rule/whom.ts';
import type { Claim, Comparison, Disagreement } from './comparison.ts';

/** A finding of a comparison: its place is in the register, or in the other list where the register has no such row. */
export interface ListFinding extends Finding {
  readonly whom: Whom;
}

/** What comparing two lists gave (比对结果). */
export interface ListComparison {
  readonly comparison: Comparison;
  readonly findings: readonly ListFinding[];
  /** Rows of the register: joined with a row of the list, and said to be in it but not found there. */
  readonly joined: number;
  readonly onlyOurs: number;
  /** Rows of the list that the register does not have. */
  readonly onlyTheirs: number;
  /** Rows of either side whose number cannot be read: they are joined with nothing, and may be what is missing. */
  readonly unjoined: { readonly ours: number; readonly theirs: number };
}

type Values = Readonly<Record<string, unknown>>;

/** Compares the register with the list of another bureau, joined by number. */
export function compareList(register: Register, comparison: Comparison, list: ReadList<object>): ListComparison {
  const rows = rowsOf(register);
  const { by, claim, notInTheirs, notInOurs, unknownToUs, subject } = comparison;
  const ours = rows.all(subject).filter(({ row }) => row.accepted);
  const theirs = byNumber(list, comparison);
  const findings: ListFinding[] = [];
  const seen = new Set<unknown>();
  const counts = { joined: 0, onlyOurs: 0, unjoined: 0 };
  const there = (row: ReadRow<object>, field: string): Place => placeOf(list, row.row, field);
  for (const of of ours) {
    const values = of.row.values as Values;
    const number = values[by.ours];
    if (number === undefined) {
      counts.unjoined++;
      continue;
    }
    seen.add(number);
    const others = theirs.rows.get(number) ?? [];
    const says = claim === undefined ? undefined : saysOf(of, claim, rows.has(subject, claim.field));
    const at = claim?.field ?? by.ours;
    if (others.length > 0) {
      counts.joined++;
      const related = others.map((each) => there(each, by.theirs));
      if (says === false && notInOurs)
        findings.push(found(rows, comparison, of, { of: notInOurs, field: at, related }));
      if (says !== false) findings.push(...differences(rows, comparison, of, others, there));
    } else if (says === true) {
      counts.onlyOurs++;
      if (notInTheirs) findings.push(found(rows, comparison, of, { of: notInTheirs, field: at, related: [] }));
    }
  }
  const strangers = [...theirs.rows].filter(([number]) => !seen.has(number)).map(([, same]) => same);
  if (unknownToUs)
    for (const [first] of strangers) if (first) findings.push(stranger(unknownToUs, there(first, by.theirs)));
  return {
    comparison,
    findings,
    joined: counts.joined,
    onlyOurs: counts.onlyOurs,
    onlyTheirs: strangers.length,
    unjoined: { ours: counts.unjoined, theirs: theirs.unjoined },
  };
}

/** The accepted rows of a list by number; several where a number stands twice. */
function byNumber(
  list: ReadList<object>,
  { by, where }: Comparison,
): { readonly rows: ReadonlyMap<unknown, readonly ReadRow<object>[]>; readonly unjoined: number } {
  const rows = new Map<unknown, ReadRow<object>[]>();
  let unjoined = 0;
  for (const row of list.rows) {
    const values = row.values as Values;
    if (row.accepted && where && !where.is.includes(values[where.field])) continue;
    const number = row.accepted ? values[by.theirs] : undefined;
    const same = rows.get(number);
    if (number === undefined) unjoined++;
    else if (same) same.push(row);
    else rows.set(number, [row]);
  }
  return { rows, unjoined };
}

/** Whether a row says that it is in the other list; undefined when it says nothing. */
function saysOf({ row }: Linked, { field, no, blankIsNo = false }: Claim, hasColumn: boolean): boolean | undefined {
  const value = (row.values as Values)[field];
  if (value !== undefined) return !no.includes(value);
  return blankIsNo && hasColumn && !(field in row.unread) ? false : undefined;
}

interface Disagreeing {
  readonly of: Disagreement;
  readonly field: string;
  readonly related: readonly Place[];
  readonly expected?: unknown;
}

/** Values that no row of the list with this number has. What either side leaves open does not differ. */
function* differences(
  rows: AskedRows<Linked>,
  comparison: Comparison,
  of: Linked,
  others: readonly ReadRow<object>[],
  there: (row: ReadRow<object>, field: string) => Place,
): Generator<ListFinding> {
  for (const { ours, theirs, disagreement } of comparison.shared) {
    const own = (of.row.values as Values)[ours];
    const stated = others.filter((each) => (each.values as Values)[theirs] !== undefined);
    const [first] = stated;
    if (own === undefined || first === undefined) continue;
    if (stated.some((each) => (each.values as Values)[theirs] === own)) continue;
    const related = stated.map((each) => there(each, theirs));
    const expected = (first.values as Values)[theirs];
    yield found(rows, comparison, of, { of: disagreement, field: ours, related, expected });
  }
}

function found(rows: AskedRows<Linked>, { subject }: Comparison, of: Linked, what: Disagreeing): ListFinding {
  const { id, severity, message, mend } = what.of;
  const written = rows.shown(subject, what.field, (of.row.values as Values)[what.field]);
  const expected = rows.shown(subject, what.field, what.expected);
  return {
    id,
    severity,
    place: rows.place(subject, of.row.row, what.field),
    ...(written === undefined ? {} : { found: written }),
    ...(expected === undefined ? {} : { expected }),
    message,
    mend,
    related: what.related,
    whom: rows.whom(subject, of),
  };
}

function stranger({ id, severity, message, mend }: Disagreement, place: Place): ListFinding {
  return { id, severity, place, message, mend, related: [], whom: {} };
}
