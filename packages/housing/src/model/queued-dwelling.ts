import {
  choice,
  count,
  day,
  freeText,
  list,
  record,
  text,
  type Count,
  type Day,
  type Schema,
  type Text,
} from '@dzfp/core';
import { Grade } from './grade.ts';
import { HouseholdClass } from './household-class.ts';

/** A dwelling that may have to be renovated; what is left out is unknown. */
export interface QueuedDwelling {
  readonly id: string;
  readonly grade?: Grade;
  readonly class?: HouseholdClass;
  /** Dangerous members of the main structure, as the appraisal counted them. */
  readonly dangerousInMain?: Count;
  readonly appraisedOn?: Day;
}
/** The dwellings of a county on a day. */
export interface QueueRequest {
  readonly asOf: Day;
  readonly dwellings: readonly QueuedDwelling[];
}
/** By what a dwelling stands behind the one before it; `number` is the tie-break. */
export type Deciding = 'first' | 'class' | 'grade' | 'findings' | 'waiting' | 'number';
/** One place of the queue. */
export interface QueuePlace {
  readonly place: Count;
  readonly id: string;
  readonly decidedBy: Deciding;
}
/** One dwelling that is in no place of the queue. */
export interface NotQueued {
  readonly id: string;
}
/** The queue, and who is not in it. */
export interface RenovationQueue {
  readonly places: readonly QueuePlace[];
  /** Something that the order needs is not known; they are to be asked, not put last. */
  readonly undecided: readonly NotQueued[];
  /** Grade A or B: there is nothing to renovate. */
  readonly safe: readonly NotQueued[];
}

const most = 100_000;
const QueuedDwelling: Schema<QueuedDwelling> = record<QueuedDwelling>('待改造房屋', 'dwelling', {
  id: freeText('房屋编号', 'dwelling', { most: 64 }),
  grade: Grade.optional(),
  class: HouseholdClass.optional(),
  dangerousInMain: count('主体结构危险构件数', 'dangerous members of the main structure', { most: 200 }).optional(),
  appraisedOn: day('鉴定日期', 'appraised on').optional(),
});
const Deciding: Schema<Deciding> = choice<Readonly<Record<Deciding, Text>>>('排序依据', 'decided by', {
  first: text('排在首位', 'the first'),
  class: text('农户类别', 'class'),
  grade: text('危险等级', 'grade'),
  findings: text('危险构件数', 'number of dangerous members'),
  waiting: text('鉴定先后', 'longer wait'),
  number: text('房屋编号', 'number of the dwelling'),
});
const QueuePlace: Schema<QueuePlace> = record<QueuePlace>('排序', 'place', {
  place: count('序号', 'place', { least: 1 }),
  id: freeText('房屋编号', 'dwelling', { most: 64 }),
  decidedBy: Deciding,
});
const NotQueued: Schema<NotQueued> = record<NotQueued>('未排序房屋', 'not in the queue', {
  id: freeText('房屋编号', 'dwelling', { most: 64 }),
});

/** 排序申请. */
export const QueueRequest: Schema<QueueRequest> = record<QueueRequest>('待改造名单', 'dwellings to be queued', {
  asOf: day('排序日期', 'day of the queue'),
  dwellings: list('待改造房屋', 'dwellings', QueuedDwelling, { most }),
});
/** 改造排序. */
export const RenovationQueue: Schema<RenovationQueue> = record<RenovationQueue>('改造排序', 'queue of renovation', {
  places: list('排序', 'places', QueuePlace, { most }),
  undecided: list('信息不全，暂不排序', 'not decided', NotQueued, { most }),
  safe: list('无须改造', 'safe', NotQueued, { most }),
});
