import {
  choice,
  count,
  day,
  flag,
  list,
  freeText,
  money,
  ratio,
  record,
  text,
  type Count,
  type Day,
  type Money,
  type Ratio,
  type Schema,
  type Text,
} from '@dzfp/core';

/** 协作事项. */
export type ItemKind = 'funds' | 'cadres' | 'talent' | 'industry' | 'labour' | 'townships';
/** 帮扶方向: seen from Dezhou. */
export type Direction = 'give' | 'receive';

/** One item of an agreement in a year: its target and what is proved to be achieved. Funds are counted in yuan, all else in heads or pairs. */
export interface AgreementItem {
  readonly on: Day;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly target: Count;
  /** With evidence, each person or yuan once. */
  readonly achieved: Count;
}

/** How an item stands against the calendar. */
export interface ItemProgress {
  readonly progress: Ratio;
  readonly behind: boolean;
  readonly missing: Count;
  readonly met: boolean;
}

const large = { most: 1_000_000_000 };
const lastDay = { least: '2010-01-01', most: '2099-12-31' };
export const ItemKind: Schema<ItemKind> = choice<Readonly<Record<ItemKind, Text>>>('协作事项', 'item', {
  funds: text('资金支持（元）', 'funds in yuan'),
  cadres: text('干部交流', 'cadres'),
  talent: text('人才支援', 'professionals'),
  industry: text('产业合作', 'industry'),
  labour: text('劳务协作', 'labour'),
  townships: text('携手结对', 'paired townships'),
});
export const Direction: Schema<Direction> = choice<Readonly<Record<Direction, Text>>>('帮扶方向', 'direction', {
  give: text('帮扶方', 'gives'),
  receive: text('受援方', 'receives'),
});
export const AgreementItem: Schema<AgreementItem> = record<AgreementItem>('协作事项', 'item of an agreement', {
  on: day('统计日期', 'as of', lastDay),
  startsOn: day('起始日', 'starts on', lastDay),
  endsOn: day('截止日', 'ends on', lastDay),
  target: count('目标', 'target', { ...large, least: 1 }),
  achieved: count('已完成', 'achieved', large),
});
export const ItemProgress: Schema<ItemProgress> = record<ItemProgress>('事项进度', 'progress of an item', {
  progress: ratio('完成率', 'rate'),
  behind: flag('落后于时间进度', 'behind schedule'),
  missing: count('尚缺', 'still missing', large),
  met: flag('已完成目标', 'target met'),
});

/** One report of something achieved: both sides may report the same. */
export interface Achievement {
  /** 凭证号或人员编号: the same thing has the same number, whoever reports it. */
  readonly evidence: string;
  readonly reportedBy: Direction;
  readonly on: Day;
  readonly amount: Count;
}
/** An item with its target and all that was reported. */
export interface ReportedItem {
  readonly item: string;
  readonly kind: ItemKind;
  readonly direction: Direction;
  readonly target: Count;
  readonly reports: readonly Achievement[];
}
/** An agreement of a pair in a year. */
export interface Agreement {
  readonly pair: string;
  readonly on: Day;
  readonly year: Count;
  readonly items: readonly ReportedItem[];
}
/** What stands of one item. */
export interface ItemLine {
  readonly item: string;
  readonly kind: ItemKind;
  readonly direction: Direction;
  readonly target: Count;
  readonly achieved: Count;
  readonly reportedTwice: Count;
  readonly behind: boolean;
  /** What is needed in each month that is left, rounded up; none when the target is met. */
  readonly neededPerMonth: Count;
}
/** All items, those of the two directions never in one sum. */
export interface AgreementProgress {
  readonly items: readonly ItemLine[];
  readonly behind: readonly { readonly item: string }[];
  readonly fundsGiven: Money;
  readonly fundsReceived: Money;
}

const Achievement: Schema<Achievement> = record<Achievement>('完成记录', 'report', {
  evidence: freeText('凭证号或人员编号', 'number of the evidence', { most: 60 }),
  reportedBy: Direction,
  on: day('完成日期', 'achieved on', lastDay),
  amount: count('数量', 'amount', { ...large, least: 1 }),
});
const ReportedItem: Schema<ReportedItem> = record<ReportedItem>('事项', 'item', {
  item: freeText('事项编号', 'number of the item', { most: 40 }),
  kind: ItemKind,
  direction: Direction,
  target: count('目标', 'target', { ...large, least: 1 }),
  reports: list('完成记录', 'reports', Achievement, { most: 10_000 }),
});
export const Agreement: Schema<Agreement> = record<Agreement>('协作协议', 'agreement', {
  pair: freeText('结对双方', 'pair', { most: 60 }),
  on: day('统计日期', 'as of', lastDay),
  year: count('年度', 'year', { least: 2010, most: 2099 }),
  items: list('事项', 'items', ReportedItem, { most: 200 }),
});
const ItemLine: Schema<ItemLine> = record<ItemLine>('事项进度', 'line', {
  item: freeText('事项编号', 'number of the item'),
  kind: ItemKind,
  direction: Direction,
  target: count('目标', 'target', large),
  achieved: count('已完成', 'achieved'),
  reportedTwice: count('双方重复上报', 'reported by both'),
  behind: flag('落后于时间进度', 'behind schedule'),
  neededPerMonth: count('剩余每月需完成', 'needed a month', large),
});
export const AgreementProgress: Schema<AgreementProgress> = record<AgreementProgress>(
  '协议进度',
  'progress of the agreement',
  {
    items: list('各事项', 'items', ItemLine, { most: 200 }),
    behind: list(
      '落后事项',
      'behind',
      record<{ readonly item: string }>('事项', 'item', { item: freeText('事项编号', 'number') }),
      { most: 200 },
    ),
    fundsGiven: money('付出资金', 'funds given'),
    fundsReceived: money('接受资金', 'funds received'),
  },
);
