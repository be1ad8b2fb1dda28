import { coverageGaps, parseDay, printDay, type Parameter } from '@dzfp/core';
import type { Edition } from '../edition.ts';
import { parametersOf } from './parameters-markdown.ts';

/** A parameter without a source on some days: an office has to supply it before anything official can be computed. */
export interface MissingParameter {
  readonly area: string;
  readonly parameter: Parameter<unknown>;
  readonly policies: readonly { readonly id: string; readonly title: string }[];
  /** The days without a value, printed; of a table that is only partly known, with its open cells. */
  readonly periods: readonly { readonly days: string; readonly cells: readonly string[] }[];
}

/** What no source gives at the place of an edition within a period; illustrative values do not count. */
export function gapsIn(edition: Edition, from: string, to: string): readonly MissingParameter[] {
  const { book, jurisdiction, language } = edition;
  const period = { from: parseDay(from), to: parseDay(to) };
  const setting = { book, jurisdiction, accept: ['official', 'reported'] as const };
  return edition.plugins.flatMap((plugin) =>
    parametersOf(plugin).flatMap(({ parameter, policies }) => {
      const found = coverageGaps(parameter, setting, period);
      if (found.length === 0) return [];
      const periods = found.map((gap) => ({
        days: `${printDay(gap.from)} — ${gap.to === null ? '' : printDay(gap.to)}`,
        cells: gap.cells ?? [],
      }));
      const users = policies.map(({ id, title }) => ({ id, title: title[language] }));
      return [{ area: plugin.title[language], parameter, policies: users, periods }];
    }),
  );
}
