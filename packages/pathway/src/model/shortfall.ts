import { choice, count, day, flag, list, record, text, type Count, type Day, type Schema, type Text } from '@dzfp/core';

/** What a shortfall is about; the first six are the headings by which a home is looked at (六看). */
export type ShortfallKind = 'house' | 'grain' | 'labour' | 'schooling' | 'illness' | 'income' | 'record' | 'other';
/** A shortfall as the ledger shows it. */
export interface Shortfall {
  readonly kind: ShortfallKind;
  readonly foundOn: Day;
  readonly measure: boolean;
  readonly person: boolean;
  readonly deadline: Day | null;
  readonly evidence: boolean;
  /** The day of its close-out; null: it is open. */
  readonly closedOn: Day | null;
}
/** The ledger of a household or a village on a day. */
export interface Ledger {
  readonly on: Day;
  readonly shortfalls?: readonly Shortfall[];
}
/** What the ledger adds up to. */
export interface LedgerStanding {
  readonly total: Count;
  readonly closed: Count;
  readonly open: Count;
  readonly overdue: Count;
  /** Open ones that lack a measure, a person or a deadline. */
  readonly unplanned: Count;
  /** Closed ones without evidence, which count as open. */
  readonly closedWithoutEvidence: Count;
  readonly allClosed: boolean;
}
export const ShortfallKind: Schema<ShortfallKind> = choice<Readonly<Record<ShortfallKind, Text>>>(
  '短板类别',
  'kind of shortfall',
  {
    house: text('住房', 'house'),
    grain: text('粮食', 'grain'),
    labour: text('劳动力', 'labour'),
    schooling: text('上学', 'schooling'),
    illness: text('患病', 'illness'),
    income: text('收入来源', 'source of income'),
    record: text('档案信息', 'the file'),
    other: text('其他', 'other'),
  },
);
export const Shortfall: Schema<Shortfall> = record<Shortfall>('短板', 'shortfall', {
  kind: ShortfallKind,
  foundOn: day('发现日期', 'found on'),
  measure: flag('有整改措施', 'measure written down'),
  person: flag('有责任人', 'a person answers for it'),
  deadline: day('整改时限', 'deadline').nullable(),
  evidence: flag('有佐证材料', 'evidence on file'),
  closedOn: day('销号日期', 'closed on').nullable(),
});
export const Ledger: Schema<Ledger> = record<Ledger>('整改台账', 'ledger of rectification', {
  on: day('统计日期', 'day'),
  shortfalls: list('短板', 'shortfalls', Shortfall, { most: 1000 }).optional(),
});
export const LedgerStanding: Schema<LedgerStanding> = record<LedgerStanding>('整改情况', 'standing of the ledger', {
  total: count('短板总数', 'shortfalls'),
  closed: count('已销号', 'closed'),
  open: count('未销号', 'open'),
  overdue: count('逾期', 'overdue'),
  unplanned: count('缺措施、责任人或时限', 'without measure, person or deadline'),
  closedWithoutEvidence: count('无佐证销号', 'closed without evidence'),
  allClosed: flag('全部销号', 'all closed'),
});
