import { count, day, flag, list, record, type Count, type Day, type Schema, type Table } from '@dzfp/core';
import { labour, mostMembers, type Labour } from '@dzfp/core/model';

/** What is known of a member: whether he can work, and what civil affairs gives him. */
export interface GuardedMember {
  readonly labour?: Labour;
  readonly dibao?: boolean;
  readonly tekun?: boolean;
}

/** A household of the register with its members. */
export interface LastResortHousehold {
  readonly checkedOn: Day;
  readonly registered: boolean;
  readonly members: readonly GuardedMember[];
}

/** Whether the last-resort guarantee must hold the household, and whether it does. */
export interface LastResortDuty {
  readonly noneCanWork: boolean;
  readonly heldByNeither: Count;
  readonly heldByBoth: Count;
  /** Nobody can work, and somebody is in neither dibao nor tekun. */
  readonly unguarded: boolean;
  /** Somebody is in both at once, which must not be. */
  readonly heldTwice: boolean;
}

/** Which labour capacities count as unable to work. */
export interface LastResortParameters {
  readonly unable: Table<Labour, boolean>;
}

/** 家庭成员. */
export const GuardedMember: Schema<GuardedMember> = record<GuardedMember>('家庭成员', 'member', {
  labour: labour.optional(),
  dibao: flag('享受低保', 'draws dibao').optional(),
  tekun: flag('特困供养', 'in tekun care').optional(),
});

/** 兜底核查户. */
export const LastResortHousehold: Schema<LastResortHousehold> = record<LastResortHousehold>('兜底核查户', 'household', {
  checkedOn: day('核查日期', 'day of the check'),
  registered: flag('建档立卡且享受政策', 'registered poor with policies in force'),
  members: list('家庭成员', 'members', GuardedMember, { most: mostMembers }),
});

/** 兜底保障. */
export const LastResortDuty: Schema<LastResortDuty> = record<LastResortDuty>('兜底保障', 'last-resort guarantee', {
  noneCanWork: flag('无人能劳动', 'nobody can work'),
  heldByNeither: count('低保特困均未享受的人数', 'members in neither dibao nor tekun'),
  heldByBoth: count('同时享受低保和特困的人数', 'members in both dibao and tekun'),
  unguarded: flag('应兜底未兜底', 'not held by the last-resort guarantee'),
  heldTwice: flag('低保特困重复', 'dibao and tekun at once'),
});
