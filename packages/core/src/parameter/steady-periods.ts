import { lastDay, parseDay, plusDays, printDay, type Day } from '../quantity/day.ts';
import type { Period } from '../quantity/period.ts';
import { indexOf } from './book-index.ts';
import type { Setting } from './book.ts';
import { lineOf } from './jurisdiction.ts';

/** A place and what is known and accepted there, for all days. */
export type Place = Omit<Setting, 'on'>;

/**
 * The periods within which no value of some parameters changes in a place, in order: they begin where an entry begins and the day after
 * one ends, and the last is open. What is said of one day of each is said of all time; before the first of them there is no value.
 *
 * @param withLastYear - whether a change a year earlier counts as one
 */
export function steadyPeriods(parameters: readonly string[], of: Place, withLastYear = false): readonly Period[] {
  const places = new Set(lineOf(of.jurisdiction, of.book.jurisdictions).map(({ code }) => code));
  const days = new Set<Day>();
  for (const id of parameters) {
    for (const { entry, period } of indexOf(of.book).entries.get(id) ?? []) {
      if (!places.has(entry.jurisdiction)) continue;
      const changes = [period.from, ...(period.to === null || period.to >= lastDay ? [] : [plusDays(period.to, 1)])];
      for (const day of changes) {
        days.add(day);
        if (withLastYear && day < lastDay - 366) days.add(yearAfter(day));
      }
    }
  }
  const starts = [...days].sort((a, b) => a - b);
  return starts.map((from, i): Period => {
    const next = starts[i + 1];
    return { from, to: next === undefined ? null : plusDays(next, -1) };
  });
}

/** The first day whose day a year before is not earlier than this one. */
function yearAfter(day: Day): Day {
  const date = printDay(day);
  const year = Number(date.slice(0, 4)) + 1;
  return parseDay(date.endsWith('02-29') ? `${year}-03-01` : `${year}${date.slice(4)}`);
}
