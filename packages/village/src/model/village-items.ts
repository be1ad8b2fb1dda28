import {
  choice,
  day,
  flag,
  freeText,
  list,
  record,
  text,
  count,
  ratio,
  type Count,
  type Day,
  type Ratio,
  type Schema,
  type Text,
} from '@dzfp/core';

/** 达标情况. */
export type ItemState = 'met' | 'unmet' | 'unknown';

/** One item as it was found. */
export interface FoundItem {
  readonly item: string;
  readonly met: boolean;
  readonly foundOn: Day;
}
/** A village's items; an item of the list that is not here is unknown. */
export interface VillageItems {
  readonly village: string;
  readonly on: Day;
  readonly found: readonly FoundItem[];
}
/** An item with its state. */
export interface ItemLine {
  readonly item: string;
  readonly state: ItemState;
}
/** How a village stands to the list in force: met + unmet + unknown are all its items. */
export interface ItemReport {
  readonly lines: readonly ItemLine[];
  readonly met: Count;
  readonly unmet: Count;
  readonly unknown: Count;
  /** 未知不计入分母. */
  readonly ofKnown: Ratio;
  /** 未知计入分母. */
  readonly ofAll: Ratio;
  readonly complete: boolean;
}

/** An item of the list in force (五通十有). */
export interface ListedItem {
  readonly item: string;
  readonly kind: 'connection' | 'have';
}

const item = freeText('项目', 'item', { most: 40 });
export const ItemState: Schema<ItemState> = choice<Readonly<Record<ItemState, Text>>>('达标情况', 'state', {
  met: text('达标', 'met'),
  unmet: text('未达标', 'unmet'),
  unknown: text('未知', 'unknown'),
});
export const ListedItem: Schema<ListedItem> = record<ListedItem>('清单项目', 'item of the list', {
  item,
  kind: choice<Readonly<Record<ListedItem['kind'], Text>>>('类别', 'kind', {
    connection: text('通', 'connection'),
    have: text('有', 'have'),
  }),
});
const FoundItem: Schema<FoundItem> = record<FoundItem>('查看结果', 'finding', {
  item,
  met: flag('达标', 'met'),
  foundOn: day('查看日期', 'found on'),
});
export const VillageItems: Schema<VillageItems> = record<VillageItems>('村达标情况', 'items of a village', {
  village: freeText('村编码', 'code of the village', { most: 12 }),
  on: day('统计日期', 'as of'),
  found: list('查看结果', 'findings', FoundItem, { most: 100 }),
});
const ItemLine: Schema<ItemLine> = record<ItemLine>('项目情况', 'item', { item, state: ItemState });
export const ItemReport: Schema<ItemReport> = record<ItemReport>('五通十有情况', 'report', {
  lines: list('各项目', 'items', ItemLine, { most: 100 }),
  met: count('达标', 'met'),
  unmet: count('未达标', 'unmet'),
  unknown: count('未知', 'unknown'),
  ofKnown: ratio('已知项目达标率', 'rate of the known'),
  ofAll: ratio('全部项目达标率', 'rate of all'),
  complete: flag('全部达标', 'all met'),
});
