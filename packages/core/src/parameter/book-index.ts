import { oncePer } from '../once-per.ts';
import { parseDay, type Day } from '../quantity/day.ts';
import type { Period } from '../quantity/period.ts';
import { periodOf, type ParameterBook, type ParameterEntry, type SourcedValue } from './book.ts';

/** An entry with its days read. */
export interface IndexedEntry {
  readonly entry: ParameterEntry;
  readonly place: number;
  readonly period: Period;
  readonly known: Day;
}

/** A book by parameter, and the values that were made of its entries: books are plain data and do not change. */
interface BookIndex {
  readonly entries: ReadonlyMap<string, readonly IndexedEntry[]>;
  readonly made: Map<string, SourcedValue>;
}

/** The index of a book, made when it is first asked. */
export const indexOf: (book: ParameterBook) => BookIndex = /* @__PURE__ */ oncePer((book) => {
  const entries = new Map<string, IndexedEntry[]>();
  book.entries.forEach((entry, place) => {
    const known = parseDay(entry.knownSince ?? entry.from);
    const indexed = { entry, place, period: periodOf(entry), known };
    const others = entries.get(entry.parameter);
    if (others) others.push(indexed);
    else entries.set(entry.parameter, [indexed]);
  });
  return { entries, made: new Map<string, SourcedValue>() };
});
