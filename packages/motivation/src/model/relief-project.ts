import {
  choice,
  count,
  day,
  flag,
  freeText,
  list,
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

/** Whose work it is: of the registered poor, or of other villagers. */
export type WorkerClass = 'registered' | 'other';

/** One worker of a project. */
export interface ReliefWorker {
  readonly worker: string;
  readonly class: WorkerClass;
  /** Days with proof of attendance; left out: not known. */
  readonly days?: Count;
  readonly paid?: Money;
}
/** A project that gives work instead of handouts (以工代赈). */
export interface ReliefProject {
  readonly on: Day;
  readonly cost: Money;
  readonly workers: readonly ReliefWorker[];
}
/** What the work comes to. */
export interface WorkForAid {
  readonly payDue: Money;
  readonly paid: Money;
  readonly underpaid: Count;
  /** Money that was given to people who did not work: a handout, which the clause replaces by work. */
  readonly handouts: Money;
  /** What of the cost is pay for work. */
  readonly labourShare: Ratio;
  readonly shareKept: boolean;
  readonly flawed: boolean;
}

/** 务工人员类别. */
export const WorkerClass: Schema<WorkerClass> = choice<Readonly<Record<WorkerClass, Text>>>('人员类别', 'class', {
  registered: text('建档立卡贫困人口', 'registered poor'),
  other: text('其他村民', 'other villager'),
});
const ReliefWorker: Schema<ReliefWorker> = record<ReliefWorker>('务工人员', 'worker', {
  worker: freeText('姓名或编号', 'worker', { most: 64 }),
  class: WorkerClass,
  days: count('出勤天数', 'days attended', { most: 366 }).optional(),
  paid: money('已发报酬', 'paid', { most: '1000000.00' }).optional(),
});
/** 以工代赈项目. */
export const ReliefProject: Schema<ReliefProject> = record<ReliefProject>('以工代赈项目', 'project of work for aid', {
  on: day('核查日期', 'day of the check'),
  cost: money('项目投资', 'cost of the project', { most: '1000000000.00' }),
  workers: list('务工人员', 'workers', ReliefWorker, { most: 2000 }),
});
/** 以工代赈核查结果. */
export const WorkForAid: Schema<WorkForAid> = record<WorkForAid>('以工代赈核查结果', 'work for aid', {
  payDue: money('应发报酬', 'pay due'),
  paid: money('已发报酬', 'paid'),
  underpaid: count('未足额发放人数', 'workers paid too little'),
  handouts: money('未出工而领取的金额', 'given without work'),
  labourShare: ratio('劳务报酬占比', 'share of pay in the cost'),
  shareKept: flag('劳务报酬占比达标', 'the share of pay is kept'),
  flawed: flag('有问题', 'something is wrong'),
});
