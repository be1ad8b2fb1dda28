import {
  choice,
  count,
  day,
  flag,
  ratio,
  record,
  text,
  type Count,
  type Day,
  type Ratio,
  type Schema,
  type Text,
} from '@dzfp/core';

/** 协作事项 counted in heads or pairs; funds are apart. */
export type ItemKind = 'cadres' | 'talent' | 'industry' | 'labour' | 'townships';
/** 帮扶方向: seen from Dezhou. */
export type Direction = 'give' | 'receive';

/**
 * One item of an agreement in a year: its target and what is proved to be achieved, in whole units: fen of funds, else heads or
 * pairs.
 */
export interface AgreementItem {
  readonly on: Day;
  readonly startsOn: Day;
  readonly endsOn: Day;
  /** Zero: nothing was agreed. */
  readonly target: Count;
  /** With evidence, each person or fen once. */
  readonly achieved: Count;
}

/** How an item stands against the calendar. */
export interface ItemProgress {
  /** None of a target of zero. */
  readonly progress: Ratio | null;
  readonly behind: boolean;
  readonly missing: Count;
  readonly met: boolean;
}

/** Two thousand million yuan in fen: times the days of the longest term it is still exact, and can be shown. */
const large = { most: 200_000_000_000 };
const lastDay = { least: '2010-01-01', most: '2099-12-31' };
export const ItemKind: Schema<ItemKind> = choice<Readonly<Record<ItemKind, Text>>>('协作事项', 'item', {
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
  target: count('目标', 'target', large),
  achieved: count('已完成', 'achieved', large),
});
export const ItemProgress: Schema<ItemProgress> = record<ItemProgress>('事项进度', 'progress of an item', {
  progress: ratio('完成率', 'rate').nullable(),
  behind: flag('落后于时间进度', 'behind schedule'),
  missing: count('尚缺', 'still missing', large),
  met: flag('已完成目标', 'target met'),
});
