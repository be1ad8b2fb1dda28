import { failure } from '../error/dzfp-error.ts';
import { issue, type Issue } from '../error/issue.ts';
import { parseDay } from '../quantity/day.ts';
import { gapsOf, inPeriod, printPeriod, type Period } from '../quantity/period.ts';
import { wireReader } from '../schema/read.ts';
import type { Text } from '../text.ts';
import { lineOf, type Jurisdiction } from './jurisdiction.ts';
import type { Parameter } from './parameter.ts';
import type { Source, Standing } from './source.ts';

/** A value of a parameter with its two times (when it holds, since when it is known), its place, its source and standing. */
export interface ParameterEntry {
  readonly parameter: string;
  readonly jurisdiction: string;
  /** The wire form of the value. */
  readonly value: unknown;
  readonly from: string;
  /** The last day on which it holds; open when left out. */
  readonly to?: string;
  /** The day on which it became known, when that is later than `from`: a value that came into force retroactively. */
  readonly knownSince?: string;
  readonly standing: Standing;
  /** Key of a source of the book. */
  readonly source: string;
  readonly note?: Text;
}

/** Values with their sources and the tree of places that set them: plain data, as an office can review it. */
export interface ParameterBook {
  readonly name: Text;
  readonly jurisdictions: readonly Jurisdiction[];
  readonly sources: readonly Source[];
  readonly entries: readonly ParameterEntry[];
}

/** Where and when: what decides which values hold. */
export interface Setting {
  readonly book: ParameterBook;
  readonly jurisdiction: string;
  /** The day whose law applies, `YYYY-MM-DD`; taken from the facts where the policy names the field. */
  readonly on?: string;
  /** Decide as it was known on this day; everything known today when left out. */
  readonly asKnownOn?: string;
  /** The standings that are accepted; all when left out. */
  readonly accept?: readonly Standing[];
}

/** A value in force with where it comes from. */
export interface SourcedValue {
  readonly parameter: Parameter<unknown>;
  readonly value: unknown;
  readonly wire: unknown;
  /** Absent when the caller gave the value itself. */
  readonly entry?: ParameterEntry;
  readonly source?: Source;
}

/** Puts books together; of equal value in place and time, a sourced one always goes before an assumed one. */
export function combineBooks(first: ParameterBook, ...others: readonly ParameterBook[]): ParameterBook {
  const all = [first, ...others];
  const unique = <T>(items: readonly T[], key: (item: T) => string): T[] => [
    ...new Map(items.map((item) => [key(item), item])).values(),
  ];
  return {
    name: { zh: all.map((each) => each.name.zh).join('＋'), en: all.map((each) => each.name.en).join(' + ') },
    jurisdictions: unique(
      all.flatMap((each) => each.jurisdictions),
      (place) => place.code,
    ),
    sources: unique(
      all.flatMap((each) => each.sources),
      (source) => source.key,
    ),
    entries: all.flatMap((each) => each.entries),
  };
}

function periodOf(entry: ParameterEntry): Period {
  return { from: parseDay(entry.from), to: entry.to === undefined ? null : parseDay(entry.to) };
}

/**
 * The value of a parameter in a setting: of the sourced values the nearest place's, else of the assumed ones; at one place the
 * one that became known last.
 *
 * @returns the value, or the issue that names the missing period, the refused standing or the conflict
 */
export function lookUp(
  parameter: Parameter<unknown>,
  setting: Setting & { readonly on: string },
): SourcedValue | Issue {
  const { book, jurisdiction, accept } = setting;
  const line = lineOf(jurisdiction, book.jurisdictions);
  const on = parseDay(setting.on);
  const known = setting.asKnownOn === undefined ? null : parseDay(setting.asKnownOn);
  const here = book.entries.filter(
    (each) => each.parameter === parameter.id && line.some(({ code }) => code === each.jurisdiction),
  );
  const inForce = here.filter(
    (each) => inPeriod(on, periodOf(each)) && (known === null || parseDay(each.knownSince ?? each.from) <= known),
  );
  const accepted = inForce.filter((each) => accept === undefined || accept.includes(each.standing));
  const title = `${parameter.title.zh} ${parameter.title.en}`;
  const best = winners(accepted, line);
  if (best.length === 0) {
    const [refused] = inForce;
    if (refused) {
      const accepting = accept?.join(', ') ?? '';
      return issue('DZ403', { title, parameter: parameter.id, standing: refused.standing, accepted: accepting });
    }
    const periods = here.map((each) => `${each.jurisdiction} ${printPeriod(periodOf(each))}`).join('; ') || '–';
    return issue('DZ401', { title, parameter: parameter.id, place: jurisdiction, on: setting.on, periods });
  }
  const [entry, twin] = best as [ParameterEntry, ParameterEntry | undefined];
  if (twin) return issue('DZ406', { parameter: parameter.id, place: entry.jurisdiction, from: entry.from });
  const read = wireReader(parameter.schema)(entry.value);
  if (!read.ok)
    return issue('DZ405', { parameter: parameter.id, reason: read.issues.map(({ code }) => code).join(', ') });
  const source = book.sources.find(({ key }) => key === entry.source);
  return { parameter, value: read.value, wire: entry.value, entry, ...(source === undefined ? {} : { source }) };
}

/** The entries that win; more than one is a conflict. */
function winners(entries: readonly ParameterEntry[], line: readonly Jurisdiction[]): readonly ParameterEntry[] {
  const sourced = entries.filter((each) => each.standing !== 'assumed');
  const pool = sourced.length > 0 ? sourced : entries;
  for (const { code } of line) {
    const at = pool.filter((each) => each.jurisdiction === code);
    if (at.length > 0) {
      const known = (each: ParameterEntry): number => parseDay(each.knownSince ?? each.from);
      const latest = Math.max(...at.map(known));
      return at.filter((each) => known(each) === latest);
    }
  }
  return [];
}

/** The days of a period on which a parameter has no accepted value in a place. */
export function coverageGaps(parameter: Parameter<unknown>, setting: Omit<Setting, 'on'>, period: Period): Period[] {
  const line = lineOf(setting.jurisdiction, setting.book.jurisdictions);
  const covering = setting.book.entries.filter(
    (each) =>
      each.parameter === parameter.id &&
      line.some(({ code }) => code === each.jurisdiction) &&
      (setting.accept === undefined || setting.accept.includes(each.standing)),
  );
  return gapsOf(period, covering.map(periodOf));
}

/** The first day of the same date a year earlier, for bounds that compare with the year before. */
export function yearBefore(on: string): string {
  const year = Number(on.slice(0, 4)) - 1;
  return on.endsWith('02-29') ? `${year}-02-28` : `${year}${on.slice(4)}`;
}

/** The day whose law applies to these facts. */
export function dayOfLaw(policy: string, field: string | undefined, facts: unknown, setting: Setting): string {
  if (setting.on !== undefined) return setting.on;
  const given =
    field === undefined ? undefined : (facts as Readonly<Record<string, unknown>> | null | undefined)?.[field];
  if (typeof given === 'string') return given;
  throw failure('DZ504', { policy });
}
