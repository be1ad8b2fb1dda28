import { choice, flag, record, text, type Schema, type Text } from '@dzfp/core';

/** How the three cleans stand on a day: judged at a visit, for as long as that judgment holds. */
export type CleansStanding = 'clean' | 'notClean' | 'expired' | 'neverInspected';
/** The three haves, and the three cleans as of the last inspection. */
export interface ThreeHavesThreeCleans {
  readonly threeHaves: boolean;
  readonly threeCleans: CleansStanding;
  readonly inspectionDue: boolean;
}
export const CleansStanding: Schema<CleansStanding> = choice<Readonly<Record<CleansStanding, Text>>>(
  '三净情况',
  'standing of the three cleans',
  {
    clean: text('达标', 'clean'),
    notClean: text('未达标', 'not clean'),
    expired: text('检查已过期', 'the inspection is too long ago'),
    neverInspected: text('未检查', 'never inspected'),
  },
);
export const ThreeHavesThreeCleans: Schema<ThreeHavesThreeCleans> = record<ThreeHavesThreeCleans>(
  '三有三净',
  'three haves and three cleans',
  {
    threeHaves: flag('三有达标', 'three haves met'),
    threeCleans: CleansStanding,
    inspectionDue: flag('应入户检查', 'an inspection is due'),
  },
);
