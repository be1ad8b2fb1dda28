import { failure } from '../error/dzfp-error.ts';
import { parseDay } from '../quantity/day.ts';
import type { Period } from '../quantity/period.ts';
import type { Text } from '../text.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import type { Parameter } from './parameter.ts';
import type { Source, Standing } from './source.ts';

/** A value of a parameter with its two times (when it holds, since when it is known), its place, its source and standing. */
export interface ParameterEntry {
  readonly parameter: string;
  readonly jurisdiction: string;
  /** The wire form of the value; a table may leave cells open, which other entries then give. */
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
  /** For a table: what gives the cells that `entry` leaves open. */
  readonly fills?: readonly Fill[];
  /** The weakest standing of what the value is made of; absent when the caller gave it. */
  readonly standing?: Standing;
}

/** Cells of a table that another entry gives. */
export interface Fill {
  readonly entry: ParameterEntry;
  readonly source?: Source;
  /** The labels of each cell, for instance `level1.tekun`. */
  readonly cells: readonly string[];
}

/**
 * Puts books together; of equal value in place and time, a sourced one always goes before an assumed one.
 *
 * @throws DzfpError DZ405 when one source key stands for two different texts
 */
export function combineBooks(first: ParameterBook, ...others: readonly ParameterBook[]): ParameterBook {
  const all = [first, ...others];
  const titles = new Map<string, string>();
  for (const { key, title } of all.flatMap((each) => each.sources)) {
    if ((titles.get(key) ?? title) !== title) {
      throw failure('DZ405', { parameter: 'sources', reason: `${key} stands for two different texts` });
    }
    titles.set(key, title);
  }
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

/** The days on which an entry holds. */
export function periodOf(entry: ParameterEntry): Period {
  return { from: parseDay(entry.from), to: entry.to === undefined ? null : parseDay(entry.to) };
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
  throw failure('DZ504', { policy, field: field ?? '–' });
}
