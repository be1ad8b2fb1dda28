import { count, parameter, table, type Count, type ParametersOf, type Table } from '@dzfp/core';
import { helperCapacity, type HelperCapacity } from './helper-capacity.ts';
import { Locality } from './model/locality.ts';

/** What a place sets for pairing. */
export interface ThreeForOneParameters {
  readonly capacity: HelperCapacity;
  /** What distance costs; none where no pair is made at such a distance. */
  readonly distance: Table<Locality, Count | null>;
}

/** 结对规则. */
export const threeForOneParameters: ParametersOf<ThreeForOneParameters> = {
  capacity: helperCapacity,
  distance: parameter(
    'education/pairing-distance',
    '5.4',
    table<Locality, Count | null>(Locality, count('结对距离代价', 'cost of distance', { most: 1_000_000 }).nullable()),
  ),
};
