import { choice, count, freeText, list, record, text, type Count, type Schema, type Text } from '@dzfp/core';
import { villagePost, type VillagePost } from '@dzfp/core/model';

/** Who serves whom. */
export interface Placement {
  readonly person: string;
  readonly kind: VillagePost;
  readonly worker: string;
  readonly metres: Count;
}

/** Why nobody serves a person. */
export type UnservedReason = 'noneNear' | 'allTaken' | 'wayUnknown';

/** Somebody whom no post serves. */
export interface Unserved {
  readonly person: string;
  readonly kind: VillagePost;
  readonly reason: UnservedReason;
}

/** A post that could serve more. */
export interface PostRoom {
  readonly worker: string;
  readonly kind: VillagePost;
  readonly left: Count;
}

/** The best assignment: as many served as possible, then the shortest ways together. */
export interface PostAssignment {
  readonly placements: readonly Placement[];
  readonly unserved: readonly Unserved[];
  readonly room: readonly PostRoom[];
  readonly metres: Count;
}

/** How many people a post serves, and how far it may be (就近). */
export interface AssignmentParameters {
  readonly peoplePerPost: Count;
  readonly mostMetres: Count;
}

const most = 20_000;

/** 原因. */
export const UnservedReason: Schema<UnservedReason> = choice<Readonly<Record<UnservedReason, Text>>>('原因', 'reason', {
  noneNear: text('就近没有合适的专岗', 'no fitting post is near'),
  allTaken: text('就近的专岗均已满额', 'all posts that are near are full'),
  wayUnknown: text('路程不详，无法安排', 'ways are not known'),
});

/** 安排. */
export const Placement: Schema<Placement> = record<Placement>('安排', 'placement', {
  person: freeText('服务对象', 'person'),
  kind: villagePost,
  worker: freeText('专岗人员', 'worker'),
  metres: count('米', 'metres'),
});

/** 未得到服务. */
export const Unserved: Schema<Unserved> = record<Unserved>('未得到服务', 'unserved', {
  person: freeText('服务对象', 'person'),
  kind: villagePost,
  reason: UnservedReason,
});

/** 尚有余力. */
export const PostRoom: Schema<PostRoom> = record<PostRoom>('尚有余力', 'room', {
  worker: freeText('专岗人员', 'worker'),
  kind: villagePost,
  left: count('还可服务人数', 'how many more'),
});

/** 专岗安排结果. */
export const PostAssignment: Schema<PostAssignment> = record<PostAssignment>('专岗安排结果', 'assignment', {
  placements: list('安排', 'placements', Placement, { most }),
  unserved: list('未得到服务', 'unserved people', Unserved, { most }),
  room: list('尚有余力的专岗', 'posts with room', PostRoom, { most }),
  metres: count('路程合计（米）', 'all ways together in metres'),
});
