import { choice, day, flag, record, text, type Day, type Schema, type Table, type Text } from '@dzfp/core';
import { labour, type Labour } from '@dzfp/core/model';

/** A person who could hold a village post. */
export interface PostCandidate {
  readonly checkedOn: Day;
  readonly registered: boolean;
  readonly labour?: Labour;
  readonly willing?: boolean;
  /** Held as tekun, and so a person to be served, not one who serves. */
  readonly tekun?: boolean;
  readonly holdsPost?: boolean;
}

/** Why somebody can hold a post, or not. */
export type PostReason = 'eligible' | 'holdsPost' | 'notRegistered' | 'served' | 'labour' | 'notWilling';

/** The answer with its reason. */
export interface PostEligibility {
  readonly eligible: boolean;
  readonly reason: PostReason;
}

/** Whose labour capacity fits a post: 有一定劳动能力. */
export interface PostParameters {
  readonly fit: Table<Labour, boolean>;
}

/** 专岗人选. */
export const PostCandidate: Schema<PostCandidate> = record<PostCandidate>('专岗人选', 'candidate for a post', {
  checkedOn: day('核查日期', 'day of the check'),
  registered: flag('建档立卡且享受政策', 'registered poor with policies in force'),
  labour: labour.optional(),
  willing: flag('本人愿意', 'willing').optional(),
  tekun: flag('特困供养', 'in tekun care').optional(),
  holdsPost: flag('已在专岗', 'holds a post already').optional(),
});

/** 理由. */
export const PostReason: Schema<PostReason> = choice<Readonly<Record<PostReason, Text>>>('理由', 'reason', {
  eligible: text('符合条件', 'eligible'),
  holdsPost: text('已在专岗', 'holds a post already'),
  notRegistered: text('不是建档立卡人口', 'not registered'),
  served: text('属于服务对象', 'among those who are served'),
  labour: text('劳动能力不合适', 'labour capacity does not fit'),
  notWilling: text('本人不愿意', 'not willing'),
});

/** 专岗资格. */
export const PostEligibility: Schema<PostEligibility> = record<PostEligibility>('专岗资格', 'eligibility for a post', {
  eligible: flag('可以上岗', 'can hold a post'),
  reason: PostReason,
});
