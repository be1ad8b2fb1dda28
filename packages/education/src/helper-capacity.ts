import { count, failure, parameter, table, type Count, type Parameter, type Table } from '@dzfp/core';
import { HelperKind } from './model/helper-kind.ts';

/** How many pupils one helper of each kind may take. */
export type HelperCapacity = Table<HelperKind, Count>;

/** 每名帮扶人结对上限: no source gives it, so every place has to set it. */
export const helperCapacity: Parameter<HelperCapacity> = parameter(
  'education/pupils-per-helper',
  '5.4',
  table(HelperKind, count('每名帮扶人结对上限', 'pupils per helper', { least: 1, most: 1000 })),
);

/** The capacity of a kind; a kind nobody set it for is refused by name. */
export function capacityOf(capacity: HelperCapacity, kind: HelperKind): Count {
  const found = capacity[kind];
  if (found === undefined) throw failure('DZ302', { missing: `education/pupils-per-helper ${kind}` });
  return found;
}
