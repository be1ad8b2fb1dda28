import { count, day, flag, record, type Count, type Day, type Schema } from '@dzfp/core';

/** A project of linked land; areas in square metres. */
export interface LinkedProject {
  readonly on: Day;
  readonly reclaimed: Count;
  /** 安置占用的农用地. */
  readonly agriculturalTaken: Count;
  /** 安置占地合计. */
  readonly resettlement: Count;
  /** 已用于本地建设的指标. */
  readonly usedAtHome: Count;
}
/** What of it may be transferred. */
export interface SurplusQuota {
  readonly surplus: Count;
  readonly transferable: Count;
  readonly exceeded: boolean;
}
const metres = { most: 1_000_000_000 };
export const LinkedProject: Schema<LinkedProject> = record<LinkedProject>('增减挂钩项目', 'project of linked land', {
  on: day('验收日期', 'accepted on'),
  reclaimed: count('复垦耕地（平方米）', 'reclaimed square metres', metres),
  agriculturalTaken: count('安置占用农用地（平方米）', 'agricultural land taken', metres),
  resettlement: count('安置占地（平方米）', 'resettlement land', metres),
  usedAtHome: count('本地使用（平方米）', 'used at home', metres),
});
export const SurplusQuota: Schema<SurplusQuota> = record<SurplusQuota>('节余指标', 'surplus quota', {
  surplus: count('节余（平方米）', 'surplus', { ...metres, least: -1_000_000_000 }),
  transferable: count('可流转（平方米）', 'transferable', metres),
  exceeded: flag('使用超过节余', 'more used than there is'),
});
