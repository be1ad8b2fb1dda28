import type { Load } from '@dzfp/core/plan';
import { figureColumns } from '../column/blank.ts';
import type { Column } from '../column/column.ts';
import type { Decisions } from '../kernel/kernel.ts';
import type { Places } from './lane-loop.ts';

type Numbers = Float64Array | Uint8Array | Uint16Array;

/** Where the columns of facts and decisions stand in the memory that they share. */
export function placesOf(facts: Readonly<Record<string, Column>>, into: Decisions): Places {
  return {
    load: ({ path }: Load) => arraysOf(facts[path[0] as string])[0].byteOffset,
    figures: figureColumns(into.result).map((column) => {
      const [values, denominators] = arraysOf(column);
      return { values: values.byteOffset, denominators: denominators?.byteOffset ?? 0 };
    }),
    verdicts: into.verdicts.byteOffset,
  };
}

/** The arrays of a column of figures: its values, of a ratio the numerators and denominators. */
export function arraysOf(column: Column | undefined): readonly [Numbers, ...Numbers[]] {
  if (column?.kind === 'number' || column?.kind === 'code') return [column.values];
  if (column?.kind === 'ratio') return [column.numerators, column.denominators];
  throw new TypeError('a column of figures is needed here');
}
