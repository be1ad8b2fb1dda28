import {
  choice,
  day,
  flag,
  freeText,
  list,
  money,
  record,
  text,
  type Day,
  type Money,
  type Schema,
  type Text,
} from '@dzfp/core';
import { villageCode } from '@dzfp/core/model';
import { itemTally, type ItemState, type ItemTally } from './item-tally.ts';

/** An item of the list in force (五通十有). */
export interface ListedItem {
  readonly item: string;
  readonly kind: 'connection' | 'have';
  /** 可核对的数据: what the village's data say of it as well; left out: nothing but the inspection does. */
  readonly checkedBy?: 'collectiveIncome';
}
/** One item as it was found. */
export interface FoundItem {
  readonly item: string;
  readonly met: boolean;
  readonly foundOn: Day;
}
/** What was found in a village; an item of the list that is not here is unknown. */
export interface VillageFindings {
  readonly village: string;
  readonly found: readonly FoundItem[];
  /** 当年村集体收入; left out: not known. */
  readonly collectiveIncome?: Money;
}
/** A village's items on a day. */
export interface VillageItems extends VillageFindings {
  readonly on: Day;
}
/** An item with its state. */
export interface ItemLine {
  readonly item: string;
  readonly state: ItemState;
  /** 与收入数据矛盾; left out where there is nothing to compare. */
  readonly contradicted?: boolean;
}
/** How a village stands to the list in force: met + unmet + unknown are all its items. */
export interface ItemReport extends ItemTally {
  readonly lines: readonly ItemLine[];
  /** 全部达标; left out while only unknown items stand against it. */
  readonly complete?: boolean;
}

export const itemName: Schema<string> = freeText('项目', 'item', { most: 40 });
export const ListedItem: Schema<ListedItem> = record<ListedItem>('清单项目', 'item of the list', {
  item: itemName,
  kind: choice<Readonly<Record<ListedItem['kind'], Text>>>('类别', 'kind', {
    connection: text('通', 'connection'),
    have: text('有', 'have'),
  }),
  checkedBy: choice('可核对的数据', 'checked by', {
    collectiveIncome: text('村集体收入', 'collective income'),
  }).optional(),
});
const FoundItem: Schema<FoundItem> = record<FoundItem>('查看结果', 'finding', {
  item: itemName,
  met: flag('达标', 'met'),
  foundOn: day('查看日期', 'found on'),
});
const findings = {
  village: villageCode('村编码', 'code of the village'),
  found: list('查看结果', 'findings', FoundItem, { most: 100 }),
  collectiveIncome: money('当年村集体收入', 'collective income of the year', { most: '1000000000.00' }).optional(),
};
export const VillageFindings: Schema<VillageFindings> = record<VillageFindings>(
  '村查看结果',
  'findings of a village',
  findings,
);
export const VillageItems: Schema<VillageItems> = record<VillageItems>('村达标情况', 'items of a village', {
  on: day('统计日期', 'as of'),
  ...findings,
});
const ItemLine: Schema<ItemLine> = record<ItemLine>('项目情况', 'item', {
  item: itemName,
  state: choice<Readonly<Record<ItemState, Text>>>('达标情况', 'state', {
    met: text('达标', 'met'),
    unmet: text('未达标', 'unmet'),
    unknown: text('未知', 'unknown'),
  }),
  contradicted: flag('与收入数据矛盾', 'contradicted by the income').optional(),
});
export const ItemReport: Schema<ItemReport> = record<ItemReport>('五通十有情况', 'report', {
  lines: list('各项目', 'items', ItemLine, { most: 100 }),
  ...itemTally,
  complete: flag('全部达标', 'all met').optional(),
});
