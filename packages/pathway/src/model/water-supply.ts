import { count, day, flag, record, type Count, type Day, type Schema } from '@dzfp/core';

/** How a household gets its water. */
export interface WaterSupply {
  readonly on: Day;
  readonly litresPerPerson?: Count;
  /** Whether it is free of visible matter and smell and passes the tests that were made. */
  readonly clean?: boolean;
  /** Minutes to fetch it and back; zero with a tap at home. */
  readonly fetchMinutes?: Count;
  /** Days of the last year on which there was water, and days that were watched. */
  readonly daysSupplied?: Count;
  readonly daysWatched?: Count;
}
/** The four tests of safe drinking water. */
export interface DrinkingWater {
  readonly quantity: boolean;
  readonly quality: boolean;
  readonly convenience: boolean;
  readonly reliability: boolean;
  readonly safe: boolean;
}
export const WaterSupply: Schema<WaterSupply> = record<WaterSupply>('供水情况', 'water supply', {
  on: day('核查日期', 'day'),
  litresPerPerson: count('每人每日水量（升）', 'litres a person and day', { most: 1000 }).optional(),
  clean: flag('水质合格', 'water is clean').optional(),
  fetchMinutes: count('取水往返分钟数', 'minutes to fetch it and back', { most: 1440 }).optional(),
  daysSupplied: count('有水天数', 'days with water', { most: 366 }).optional(),
  daysWatched: count('统计天数', 'days watched', { least: 1, most: 366 }).optional(),
});
export const DrinkingWater: Schema<DrinkingWater> = record<DrinkingWater>('饮水安全', 'drinking water', {
  quantity: flag('水量达标', 'quantity'),
  quality: flag('水质达标', 'quality'),
  convenience: flag('取水方便', 'convenience'),
  reliability: flag('供水有保证', 'reliability'),
  safe: flag('饮水安全', 'safe'),
});
