import type { AnyPlugin, Standing } from '@dzfp/core';
import { parameterIds } from './declared-parameters.ts';

const standings: readonly string[] = ['official', 'reported', 'assumed'] satisfies readonly Standing[];

/** Values that belong to no parameter, or that do not say how well and by what they are known. A plugin may be plain JavaScript. */
export function entryFaults({ books, ...plugin }: AnyPlugin, beside: readonly AnyPlugin[]): readonly string[] {
  const known = parameterIds([{ ...plugin, books }, ...beside]);
  return books.flatMap(({ sources, entries }) => {
    const keys = new Set(sources.map(({ key }) => key));
    return entries.flatMap(({ parameter, jurisdiction, from, standing, source }) => {
      const value = `the value of ${parameter} in ${jurisdiction} from ${from}`;
      return [
        ...(known.has(parameter) ? [] : [`${value}: no policy has this parameter`]),
        ...(standings.includes(standing) ? [] : [`${value}: its standing is not one of ${standings.join(', ')}`]),
        ...(keys.has(source) ? [] : [`${value}: its source ${source} is not in the same book`]),
      ];
    });
  });
}
