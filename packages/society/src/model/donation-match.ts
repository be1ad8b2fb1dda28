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

/** 用途. */
export type Heading = 'education' | 'medical' | 'housing' | 'industry' | 'living' | 'village';
/** What a donor asks: a heading, or a heading in one county, or nothing. */
export interface Condition {
  /** Null: for whatever is needed. */
  readonly heading: Heading | null;
  /** Null: wherever it is needed; a place without a heading is no condition here. */
  readonly county: string | null;
}
/** A gift that is to be used. */
export interface Gift {
  readonly id: string;
  readonly condition: Condition;
  readonly amount: Money;
}
/** A need that was verified and made public. */
export interface Need {
  readonly id: string;
  readonly heading: Heading;
  readonly county: string;
  readonly amount: Money;
  readonly verified: boolean;
}
/** Gifts and needs on a day. */
export interface MatchRound {
  readonly on: Day;
  readonly gifts: readonly Gift[];
  readonly needs: readonly Need[];
}
/** A part of a gift for a need. */
export interface Match {
  readonly gift: string;
  readonly need: string;
  readonly amount: Money;
}
/** Why something of a need is open. */
export type OpenReason = 'notVerified' | 'noGift' | 'usedUp';
/** What goes where, and what is left. */
export interface MatchPlan {
  readonly matches: readonly Match[];
  readonly served: Money;
  readonly open: readonly { readonly need: string; readonly amount: Money; readonly reason: OpenReason }[];
  readonly inHand: readonly { readonly gift: string; readonly amount: Money }[];
}

export const Heading: Schema<Heading> = choice<Readonly<Record<Heading, Text>>>('用途', 'heading', {
  education: text('助学', 'education'),
  medical: text('助医', 'medical care'),
  housing: text('住房', 'housing'),
  industry: text('产业', 'industry'),
  living: text('生活', 'living'),
  village: text('村公益', 'the village'),
});
export const county: Schema<string> = freeText('县代码', 'county', { most: 12 });
export const Condition: Schema<Condition> = record<Condition>('捐赠条件', 'condition', {
  heading: Heading.nullable(),
  county: county.nullable(),
});
/** More than any gift. */
export const large: { readonly most: string } = { most: '10000000000.00' };
const Gift: Schema<Gift> = record<Gift>('捐赠', 'gift', {
  id: freeText('捐赠编号', 'number of the gift', { most: 40 }),
  condition: Condition,
  amount: money('金额', 'amount', large),
});
const Need: Schema<Need> = record<Need>('需求', 'need', {
  id: freeText('需求编号', 'number of the need', { most: 40 }),
  heading: Heading,
  county,
  amount: money('金额', 'amount', large),
  verified: flag('已核实并公示', 'verified and made public'),
});
export const MatchRound: Schema<MatchRound> = record<MatchRound>('捐赠对接', 'round of matching', {
  on: day('对接日期', 'day of the round'),
  gifts: list('捐赠', 'gifts', Gift, { most: 20_000 }),
  needs: list('需求', 'needs', Need, { most: 20_000 }),
});
const openReason = choice<Readonly<Record<OpenReason, Text>>>('原因', 'reason', {
  notVerified: text('未核实', 'not verified'),
  noGift: text('没有条件相符的捐赠', 'no gift fits'),
  usedUp: text('相符的捐赠已用完', 'the gifts that fit are used up'),
});
export const MatchPlan: Schema<MatchPlan> = record<MatchPlan>('对接结果', 'plan', {
  matches: list(
    '对接',
    'matches',
    record<Match>('对接', 'match', {
      gift: freeText('捐赠', 'gift'),
      need: freeText('需求', 'need'),
      amount: money('金额', 'amount'),
    }),
    { most: 100_000 },
  ),
  served: money('已对接', 'served'),
  open: list(
    '未满足',
    'open',
    record<MatchPlan['open'][number]>('未满足', 'open need', {
      need: freeText('需求', 'need'),
      amount: money('金额', 'amount'),
      reason: openReason,
    }),
    { most: 20_000 },
  ),
  inHand: list(
    '结余',
    'in hand',
    record<MatchPlan['inHand'][number]>('结余', 'in hand', {
      gift: freeText('捐赠', 'gift'),
      amount: money('金额', 'amount'),
    }),
    { most: 20_000 },
  ),
});
