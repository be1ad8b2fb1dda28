import { lineOf, type AnyPolicy, type Parameter } from '@dzfp/core';
import type { Edition } from '../edition.ts';
import { parameterTable, type ParameterRow } from './parameter-tables.ts';

/** A day on which a sourced value began or ended at the place of the edition. */
export interface ParameterChange {
  readonly on: string;
  readonly parameter: string;
  readonly title: string;
  readonly begins: ParameterRow | undefined;
  readonly ends: ParameterRow | undefined;
}

/** What changed when, the earliest first; illustrative values have no history. */
export function changesOf(policy: AnyPolicy, edition: Edition): readonly ParameterChange[] {
  const names = new Set(
    lineOf(edition.jurisdiction, edition.book.jurisdictions).map(({ name }) => name[edition.language]),
  );
  return Object.values<Parameter<unknown>>(policy.parameters)
    .flatMap((parameter) => {
      const { id, title, rows } = parameterTable(parameter, edition);
      const sourced = rows.filter(({ standing, place }) => standing !== 'assumed' && names.has(place));
      const begun = sourced.map((row) => ({ on: row.from, parameter: id, title, begins: row, ends: undefined }));
      const ended = sourced.flatMap((row) =>
        row.to === undefined ? [] : [{ on: row.to, parameter: id, title, begins: undefined, ends: row }],
      );
      return [...begun, ...ended];
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.parameter < b.parameter ? -1 : 1));
}
