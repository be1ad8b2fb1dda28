import { count, day, freeText, list, record, type Count, type Day, type Schema } from '@dzfp/core';
import { villagePost, type VillagePost } from '@dzfp/core/model';

/** Somebody who needs a service of a kind; whoever needs two kinds stands here twice. */
export interface ServedPerson {
  readonly person: string;
  readonly kind: VillagePost;
  readonly village: string;
}

/** Somebody who holds or could hold a post of a kind. */
export interface PostHolder {
  readonly worker: string;
  readonly kind: VillagePost;
  readonly village: string;
  /** How many people this worker can serve; left out: as many as the rule says. */
  readonly capacity?: Count;
}

/** The way from a village to another, the same in both directions. */
export interface Way {
  readonly from: string;
  readonly to: string;
  readonly metres: Count;
}

/** A worker and a person who did not agree to one another. */
export interface Refusal {
  readonly worker: string;
  readonly person: string;
}

/** What is to be assigned in an area. */
export interface PostDemand {
  readonly assignedOn: Day;
  readonly people: readonly ServedPerson[];
  readonly workers: readonly PostHolder[];
  readonly ways: readonly Way[];
  readonly refusals: readonly Refusal[];
}

/** As many as a county has. */
const most = 20_000;

/** 服务对象. */
export const ServedPerson: Schema<ServedPerson> = record<ServedPerson>('服务对象', 'person served', {
  person: freeText('人员编号', 'person'),
  kind: villagePost,
  village: freeText('村', 'village'),
});
const PostHolder: Schema<PostHolder> = record<PostHolder>('专岗人员', 'worker', {
  worker: freeText('人员编号', 'worker'),
  kind: villagePost,
  village: freeText('村', 'village'),
  capacity: count('可服务人数', 'persons that can be served', { most: 100 }).optional(),
});
const Way: Schema<Way> = record<Way>('路程', 'way', {
  from: freeText('起', 'from'),
  to: freeText('止', 'to'),
  metres: count('米', 'metres', { most: 1_000_000 }),
});
const Refusal: Schema<Refusal> = record<Refusal>('不同意', 'refusal', {
  worker: freeText('专岗人员', 'worker'),
  person: freeText('服务对象', 'person'),
});

/** 专岗安排. */
export const PostDemand: Schema<PostDemand> = record<PostDemand>('专岗安排', 'assignment of posts', {
  assignedOn: day('安排日期', 'day of the assignment'),
  people: list('服务对象', 'people to be served', ServedPerson, { most }),
  workers: list('专岗人员', 'workers', PostHolder, { most }),
  ways: list('村间路程', 'ways between villages', Way, { most: 200_000 }),
  refusals: list('不同意的搭配', 'refusals', Refusal, { most }),
});
