import { addMonths, parseDay, type AnyFormula, type Day, type ParameterBook } from '@dzfp/core';

/** The days on which a value of the policy may change: an entry begins or ends, or did so a year before, with which a bound compares. */
export function turningDays({ parameters }: AnyFormula, book: ParameterBook): readonly Day[] {
  const ids = new Set(Object.values<{ readonly id: string }>(parameters).map(({ id }) => id));
  const days = book.entries
    .filter(({ parameter }) => ids.has(parameter))
    .flatMap(({ from, to }) => [parseDay(from), ...(to === undefined ? [] : [(parseDay(to) + 1) as Day])]);
  return [...new Set(days.flatMap((day) => [day, addMonths(day, 12, 'nextFirst')]))].toSorted((a, b) => a - b);
}
