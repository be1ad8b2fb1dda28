import type { ReadList, StayCells } from '@dzfp/ledger';
import type { PersonYear } from './person-year.ts';
import type { Register } from './register.ts';
import { screen, type Screened, type SetAside } from './screen.ts';
import type { SettleOptions } from './settle-options.ts';
import { settlePerson, type PersonStays } from './settle-person.ts';
import type { StayDraft } from './draft.ts';
import { valuesUsed, type ValuesUsed } from './values-used.ts';

/** Everything that a file of stays came to. */
export interface Settled extends Screened {
  readonly years: readonly PersonYear[];
  /** Accepted rows of persons of whom a fact is unknown: neither settled nor set aside. */
  readonly undecided: readonly StayDraft[];
  readonly used: ValuesUsed;
}

/**
 * Settles a list of inpatient stays: sets bad rows aside, settles each person's year stay by stay, and bounds the years in which
 * something is open.
 *
 * @throws DzfpError when a value is missing for a place and day
 */
export function settleStays(stays: ReadList<StayCells>, register: Register, options: SettleOptions): Settled {
  const screened = screen(stays, register);
  const persons = byPerson(screened, register);
  const years = persons.flatMap((each, i) => {
    const settled = settlePerson(each, options);
    options.onProgress?.(i + 1, persons.length);
    return settled;
  });
  const settledRows = new Set(years.flatMap((year) => year.stays.map(({ draft }) => draft.row)));
  const undecided = screened.accepted.filter(({ row }) => !settledRows.has(row));
  return { ...screened, years, undecided, used: valuesUsed(years, options) };
}

function byPerson({ accepted, setAside }: Screened, register: Register): readonly PersonStays[] {
  const all = new Map<string, { accepted: StayDraft[]; setAside: SetAside[] }>();
  const of = (number: string): { accepted: StayDraft[]; setAside: SetAside[] } => {
    const made = all.get(number) ?? { accepted: [], setAside: [] };
    all.set(number, made);
    return made;
  };
  for (const draft of accepted) of(draft.number ?? '').accepted.push(draft);
  for (const each of setAside) of(each.draft.number ?? '').setAside.push(each);
  return [...all].flatMap(([number, stays]) => {
    const person = register.get(number);
    return person ? [{ person, ...stays }] : [];
  });
}
