import {
  DzfpError,
  parseDay,
  printDay,
  type AnyFormula,
  type BoundBase,
  type Day,
  type ParameterBook,
  type Setting,
} from '@dzfp/core';
import type { LawPeriod } from './law-period.ts';
import { turningDays } from './turning-days.ts';

/** Places, and what of a book is accepted: whatever decides which values a relation of them holds. */
export interface LawSetting extends Omit<Setting, 'jurisdiction' | 'on'> {
  readonly book: ParameterBook;
  /** The codes of the places that the records are of. */
  readonly places: readonly string[];
}

/** A policy with its values, and one place and period in which they are in force. */
export interface Law {
  readonly place: string;
  readonly period: LawPeriod;
  readonly bound: BoundBase;
}

/**
 * Every period of every place with the values of the policy; a period without values is left out.
 *
 * @throws DzfpError what the book lacks, when it has values for no place at all, or what is wrong with it
 */
export function lawsOf(policy: AnyFormula, { places, ...setting }: LawSetting): readonly [Law, ...Law[]] {
  const turns = turningDays(policy, setting.book);
  const starts: readonly (Day | null)[] = [null, ...turns];
  let lacking: DzfpError | undefined;
  const all = places.flatMap((place) => {
    const laws: Law[] = [];
    starts.forEach((start, i) => {
      const next = turns[i];
      const on = start ?? (next === undefined ? parseDay('2000-01-01') : ((next - 1) as Day));
      const bound = boundOn(policy, { ...setting, jurisdiction: place, on: printDay(on) });
      const to = next === undefined ? null : printDay((next - 1) as Day);
      const last = laws.at(-1);
      if (bound instanceof DzfpError) {
        lacking ??= bound;
        return;
      }
      const goesOn = last?.period.to === (start === null ? undefined : printDay((start - 1) as Day));
      if (last && goesOn && last.bound.fingerprint === bound.fingerprint) {
        laws[laws.length - 1] = { ...last, period: { ...last.period, to } };
      } else laws.push({ place, bound, period: { from: start === null ? null : printDay(start), to } });
    });
    return laws;
  });
  const [first, ...others] = all;
  if (first) return [first, ...others];
  throw lacking ?? new TypeError('no places are named');
}

/** The place is not in the book, or the book contradicts itself: nothing that other days would mend. */
const wrongBook: ReadonlySet<string> = new Set(['DZ404', 'DZ405', 'DZ406']);

/** The policy with the values of a place and day, or why the book gives none. */
function boundOn(policy: AnyFormula, setting: Setting): BoundBase | DzfpError {
  try {
    return policy.in(setting);
  } catch (error) {
    if (error instanceof DzfpError && error.issues.every(({ code }) => !wrongBook.has(code))) return error;
    throw error;
  }
}
