import {
  combineBooks,
  fieldOf,
  lineOf,
  lookUp,
  type AnyPolicy,
  type Parameter,
  type ParameterEntry,
  type Standing,
} from '@dzfp/core';
import type { Edition } from '../edition.ts';
import { shownValue, type ShownValue } from '../value/shown-value.ts';

/** How a value stands, or that none was found. */
export type ShownStanding = Standing | 'missing';

/** A dated value of a parameter. */
export interface ParameterRow {
  readonly value: ShownValue;
  readonly place: string;
  readonly from: string;
  /** The last day; undefined: open. */
  readonly to: string | undefined;
  /** When it became known, if later than it held. */
  readonly knownSince: string | undefined;
  readonly standing: Standing;
  readonly source: { readonly key: string; readonly title: string; readonly where: string | undefined };
  readonly note: string | undefined;
}

/** A parameter with its dated values, those of the nearest place and latest date first. */
export interface ParameterTable {
  readonly id: string;
  readonly title: string;
  readonly clause: string;
  readonly note: string | undefined;
  /** Of the value in force on the day of the edition. */
  readonly standing: ShownStanding;
  readonly rows: readonly ParameterRow[];
}

/** The parameters of a policy with what is known of them at the place of an edition. */
export function parameterTables(policy: AnyPolicy, edition: Edition): readonly ParameterTable[] {
  return Object.values<Parameter<unknown>>(policy.parameters).map((each) => parameterTable(each, edition));
}

/** One parameter with what is known of it. */
export function parameterTable(parameter: Parameter<unknown>, edition: Edition): ParameterTable {
  const { book, jurisdiction, on, language } = edition;
  const line = lineOf(jurisdiction, book.jurisdictions);
  const below = belowOf(edition);
  const near = ({ jurisdiction: code }: ParameterEntry): number => {
    const up = line.findIndex((each) => each.code === code);
    return up < 0 ? -1 : up;
  };
  const entries = book.entries
    .filter(
      ({ parameter: id, jurisdiction: code }) =>
        id === parameter.id && (below.has(code) || line.some((each) => each.code === code)),
    )
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))
    .toSorted((a, b) => near(a) - near(b))
    .toSorted((a, b) => Number(a.standing === 'assumed') - Number(b.standing === 'assumed'));
  const inForce = lookUp(parameter, { book: combineBooks(book), jurisdiction, on });
  return {
    id: parameter.id,
    title: parameter.title[language],
    clause: parameter.clause,
    note: parameter.note?.[language],
    standing: 'code' in inForce ? 'missing' : (inForce.standing ?? 'missing'),
    rows: entries.map((entry) => rowOf(parameter, entry, edition)),
  };
}

/** The places that lie within the edition's own. */
function belowOf({ book, jurisdiction }: Edition): ReadonlySet<string> {
  return new Set(
    book.jurisdictions
      .filter(({ code }) => lineOf(code, book.jurisdictions).some((each) => each.code === jurisdiction))
      .map(({ code }) => code),
  );
}

function rowOf(parameter: Parameter<unknown>, entry: ParameterEntry, { book, language }: Edition): ParameterRow {
  const place = book.jurisdictions.find(({ code }) => code === entry.jurisdiction);
  const source = book.sources.find(({ key }) => key === entry.source);
  return {
    value: shownValue(fieldOf(parameter.schema), entry.value, language),
    place: place?.name[language] ?? entry.jurisdiction,
    from: entry.from,
    to: entry.to,
    knownSince: entry.knownSince,
    standing: entry.standing,
    source: { key: entry.source, title: source?.title ?? entry.source, where: source?.where },
    note: entry.note?.[language],
  };
}
