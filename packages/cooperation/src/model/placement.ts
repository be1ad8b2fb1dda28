import {
  choice,
  count,
  day,
  flag,
  freeText,
  list,
  money,
  record,
  text,
  type Count,
  type Day,
  type Money,
  type Schema,
  type Text,
} from '@dzfp/core';
import { Room, UnmatchedDemand, type Unmatched } from '@dzfp/core/allocation';

/** 务工地点, as seen from home: nearest first. */
export type JobPlace = 'county' | 'province' | 'partner' | 'elsewhere';

/** One person in one job that the cooperation found. Whoever left and came back, or went to another employer, begins anew. */
export interface PlacedWorker {
  readonly on: Day;
  readonly registered: boolean;
  readonly place: JobPlace;
  /** 有劳动合同. */
  readonly contract: boolean;
  readonly startedOn: Day;
  /** 离岗日期; null: still at work. */
  readonly leftOn: Day | null;
  /** 已领补助, in whatever job: the person has it once. */
  readonly subsidyPaid: Money;
}
/** Whether a placement counts, and what is due. */
export interface PlacementVerdict {
  readonly monthsDay: Day;
  readonly stable: boolean;
  readonly subsidy: Money;
  readonly outstanding: Money;
}

/** Somebody who looks for work. */
export interface JobSeeker {
  readonly id: string;
  readonly skill: string;
  /** Places where the person would go; without any nothing fits. */
  readonly accepts: readonly { readonly place: JobPlace }[];
}
/** Jobs of one firm of one kind. */
export interface JobOffer {
  readonly id: string;
  readonly skill: string;
  readonly place: JobPlace;
  readonly posts: Count;
}
/** A round of matching. */
export interface PlacementRound {
  readonly on: Day;
  readonly seekers: readonly JobSeeker[];
  readonly offers: readonly JobOffer[];
}
/** Who goes to which job, who stays without, and what is still open. */
export interface PlacementPlan {
  readonly placements: readonly { readonly seeker: string; readonly offer: string }[];
  readonly without: readonly Unmatched[];
  readonly open: readonly Room[];
}

const names: Readonly<Record<JobPlace, Text>> = {
  county: text('本县内', 'in the county'),
  province: text('省内', 'in the province'),
  partner: text('协作地区', 'in the partner’s region'),
  elsewhere: text('其他地区', 'elsewhere'),
};
export const JobPlace: Schema<JobPlace> = choice<Readonly<Record<JobPlace, Text>>>('务工地点', 'place of work', names);
const lastDay = { most: '2099-12-31' };
export const PlacedWorker: Schema<PlacedWorker> = record<PlacedWorker>('劳务协作就业人员', 'placed worker', {
  on: day('统计日期', 'as of', lastDay),
  registered: flag('建档立卡', 'registered poor'),
  place: JobPlace,
  contract: flag('有劳动合同', 'has a contract'),
  startedOn: day('上岗日期', 'started on', lastDay),
  leftOn: day('离岗日期', 'left on', lastDay).nullable(),
  subsidyPaid: money('已领补助', 'subsidy paid', { most: '1000000.00' }),
});
export const PlacementVerdict: Schema<PlacementVerdict> = record<PlacementVerdict>('就业认定', 'verdict', {
  monthsDay: day('满稳定月数之日', 'day on which the set months are full'),
  stable: flag('稳定就业', 'stable'),
  subsidy: money('应得补助', 'subsidy due', { most: '1000000.00' }),
  outstanding: money('尚未发放', 'not yet paid', { most: '1000000.00' }),
});
const Accepted: Schema<{ readonly place: JobPlace }> = record<{ readonly place: JobPlace }>(
  '愿去地点',
  'accepted place',
  { place: JobPlace },
);
const JobSeeker: Schema<JobSeeker> = record<JobSeeker>('求职人员', 'job-seeker', {
  id: freeText('人员编号', 'number of the person', { most: 40 }),
  skill: freeText('技能', 'skill', { most: 40 }),
  accepts: list('愿去地点', 'accepted places', Accepted, { most: 4 }),
});
const JobOffer: Schema<JobOffer> = record<JobOffer>('岗位', 'offer', {
  id: freeText('岗位编号', 'number of the offer', { most: 40 }),
  skill: freeText('技能', 'skill', { most: 40 }),
  place: JobPlace,
  posts: count('岗位数', 'posts', { most: 10_000 }),
});
export const PlacementRound: Schema<PlacementRound> = record<PlacementRound>('劳务对接', 'round of placement', {
  on: day('对接日期', 'day of the round'),
  seekers: list('求职人员', 'job-seekers', JobSeeker, { most: 20_000 }),
  offers: list('岗位', 'offers', JobOffer, { most: 20_000 }),
});
const Placement: Schema<{ readonly seeker: string; readonly offer: string }> = record<{
  readonly seeker: string;
  readonly offer: string;
}>('安排', 'placement', {
  seeker: freeText('人员编号', 'person'),
  offer: freeText('岗位编号', 'offer'),
});
export const PlacementPlan: Schema<PlacementPlan> = record<PlacementPlan>('对接结果', 'plan of placement', {
  placements: list('安排', 'placements', Placement, { most: 20_000 }),
  without: list('未安排', 'without a job', UnmatchedDemand, { most: 20_000 }),
  open: list('空岗', 'open posts', Room, { most: 20_000 }),
});
