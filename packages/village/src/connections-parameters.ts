import { list, parameter, type ParametersOf } from '@dzfp/core';
import { ListedItem } from './model/village-items.ts';

/** The list in force; the source names six of its items and leaves it open. */
export interface ItemParameters {
  readonly items: readonly ListedItem[];
}

export const itemParameters: ParametersOf<ItemParameters> = {
  items: parameter(
    'village/items',
    '4.2',
    list('五通十有清单', 'list of connections and haves', ListedItem, { most: 50 }),
  ),
};
