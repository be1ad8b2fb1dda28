import type { Load } from '@dzfp/core/plan';
import { figureColumns } from '../column/blank.ts';
import type { Column } from '../column/column.ts';
import type { Decisions } from '../kernel/kernel.ts';
import type { Places } from './lane-loop.ts';

/** Where the columns of facts and decisions stand in the memory that they share. */
export function placesOf(facts: Readonly<Record<string, Column>>, into: Decisions): Places {
  const startOf = (column: Column | undefined): number => {
    if (column?.kind === 'number' || column?.kind === 'code') return column.values.byteOffset;
    if (column?.kind === 'ratio') return column.numerators.byteOffset;
    throw new TypeError('a column of figures is needed here');
  };
  return {
    load: ({ path }: Load) => startOf(facts[path[0] as string]),
    figures: figureColumns(into.result).map((column) => ({
      values: startOf(column),
      denominators: column.kind === 'ratio' ? column.denominators.byteOffset : 0,
    })),
    verdicts: into.verdicts.byteOffset,
  };
}
