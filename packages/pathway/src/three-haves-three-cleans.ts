import {
  choice,
  count,
  date,
  day,
  definePolicy,
  flag,
  label,
  parameter,
  record,
  text,
  type Count,
  type Day,
  type Policy,
  type Schema,
  type Text,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { threeHavesThreeCleansExamples } from './three-haves-three-cleans-examples.ts';

/** How the three cleans stand on a day: judged at a visit, for as long as that judgment holds. */
export type CleansStanding = 'clean' | 'notClean' | 'expired' | 'neverVisited';

/** A dwelling as it was found; what was not looked at is left out. */
export interface DwellingVisit {
  readonly on: Day;
  readonly television?: boolean;
  readonly fan?: boolean;
  /** Doors and windows that keep out wind and rain. */
  readonly soundDoorsAndWindows?: boolean;
  /** The day of the last inspection; null: none was made. */
  readonly inspectedOn?: Day | null;
  /** Who inspected; null while nobody did. */
  readonly inspector?: string | null;
  readonly yardClean?: boolean;
  readonly roomsClean?: boolean;
  readonly personsClean?: boolean;
}
/** The three haves, and the three cleans as of the last visit. */
export interface ThreeHavesThreeCleans {
  readonly threeHaves: boolean;
  readonly threeCleans: CleansStanding;
  /** The last day on which the judgment of the visit holds; null without one. */
  readonly holdsUntil: Day | null;
  /** Whether a visit is due. */
  readonly visitDue: boolean;
}
/** For how long a judgment of cleanness holds. */
export interface ThreeCleansParameters {
  readonly validDays: Count;
}

const CleansStanding: Schema<CleansStanding> = choice<Readonly<Record<CleansStanding, Text>>>(
  '三净情况',
  'standing of the three cleans',
  {
    clean: text('达标', 'clean'),
    notClean: text('未达标', 'not clean'),
    expired: text('检查已过期', 'the visit is too long ago'),
    neverVisited: text('未检查', 'never visited'),
  },
);
const DwellingVisit: Schema<DwellingVisit> = record<DwellingVisit>('入户检查', 'visit of a dwelling', {
  on: day('评定日期', 'day'),
  television: flag('有电视', 'television').optional(),
  fan: flag('有电扇', 'electric fan').optional(),
  soundDoorsAndWindows: flag('门窗遮风挡雨', 'doors and windows keep out wind and rain').optional(),
  inspectedOn: day('最近检查日期', 'last inspected on').nullable().optional(),
  inspector: Inspector().nullable().optional(),
  yardClean: flag('院内干净', 'yard clean').optional(),
  roomsClean: flag('屋内干净', 'rooms clean').optional(),
  personsClean: flag('个人干净', 'persons clean').optional(),
});
const ThreeHavesThreeCleans: Schema<ThreeHavesThreeCleans> = record<ThreeHavesThreeCleans>(
  '三有三净',
  'three haves and three cleans',
  {
    threeHaves: flag('三有达标', 'three haves met'),
    threeCleans: CleansStanding,
    holdsUntil: day('检查结果有效至', 'the judgment holds until').nullable(),
    visitDue: flag('应入户检查', 'a visit is due'),
  },
);
