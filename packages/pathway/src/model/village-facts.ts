import { count, day, flag, ratio, record, type Count, type Day, type Ratio, type Schema } from '@dzfp/core';

/** A village that may leave the list of poor villages. */
export interface VillageFacts {
  readonly on: Day;
  /** The agricultural population of the village: the base of the incidence. */
  readonly population: Count;
  /** People of the village that are not lifted out of poverty. */
  readonly poorPeople?: Count;
  readonly infrastructureSound?: boolean;
  readonly servicesSound?: boolean;
  readonly hasIndustry?: boolean;
  readonly hasCollectiveIncome?: boolean;
  /** Whether the notice in the township ran without an objection that stands. */
  readonly noticed?: boolean;
}
/** Whether a village may leave, and what is still weak in it. */
export interface VillageExit {
  readonly incidence: Ratio;
  readonly withinLimit: boolean;
  /** How many of infrastructure, services, industry and collective income are still weak. */
  readonly weak: Count;
  readonly exits: boolean;
}
export const VillageFacts: Schema<VillageFacts> = record<VillageFacts>('拟退出村', 'village that may leave', {
  on: day('评估日期', 'day'),
  population: count('村农业户籍人口', 'agricultural population', { least: 1, most: 100_000 }),
  poorPeople: count('未脱贫人口', 'people not lifted', { most: 100_000 }).optional(),
  infrastructureSound: flag('基础设施达标', 'infrastructure sound').optional(),
  servicesSound: flag('基本公共服务达标', 'public services sound').optional(),
  hasIndustry: flag('有产业', 'has an industry').optional(),
  hasCollectiveIncome: flag('有集体收入', 'has collective income').optional(),
  noticed: flag('乡镇公示无异议', 'notice without objection').optional(),
});
export const VillageExit: Schema<VillageExit> = record<VillageExit>('贫困村退出', 'exit of a village', {
  incidence: ratio('贫困发生率', 'incidence of poverty'),
  withinLimit: flag('贫困发生率达标', 'incidence within the limit'),
  weak: count('薄弱项数', 'items that are weak', { most: 4 }),
  exits: flag('可以退出', 'may leave'),
});
