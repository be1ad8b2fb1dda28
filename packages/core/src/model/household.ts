import type { Count } from '../quantity/count.ts';
import type { Day } from '../quantity/day.ts';
import { count, day, flag, list, record, text as freeText, type Schema } from '../schema/builders.ts';
import { cause, type Cause } from './codes/cause.ts';
import { houseGrade, type HouseGrade } from './codes/house-grade.ts';
import { householdAttribute, type HouseholdAttribute } from './codes/household-attribute.ts';
import { povertyStatus, type PovertyStatus } from './codes/poverty-status.ts';
import { recognitionStandard, type RecognitionStandard } from './codes/recognition-standard.ts';
import { Incomes } from './incomes.ts';
import { Person } from './person.ts';
import { villageCode } from './village-code.ts';

/** The most members that a household may have (家庭成员上限). */
export const mostMembers = 50;

/** A further cause of poverty beside the main one (其他致贫原因). */
export interface OtherCause {
  /** The cause (致贫原因). */
  readonly cause: Cause;
}

/** A registered household (建档立卡户). What is left out is unknown; null is known to be none. */
export interface Household {
  /** Number in the register (户编号). */
  readonly number: string;
  /** Code of the county-level unit (所属县市区): GB/T 2260, or the id of a development zone. */
  readonly region: string;
  /** Code of the village (村编码), 12 digits. */
  readonly village: string;
  /** By whose standard it was recognised (识别标准). */
  readonly recognisedBy?: RecognitionStandard;
  /** Day of recognition (识别时间). */
  readonly recognisedOn?: Day;
  /** Attribute (贫困户属性). */
  readonly attribute?: HouseholdAttribute;
  /** Status in the register (脱贫状态). */
  readonly status: PovertyStatus;
  /** Day on which it was lifted out of poverty (脱贫时间); null: it never was. */
  readonly liftedOn?: Day | null;
  /** Main cause of poverty (主要致贫原因). */
  readonly mainCause?: Cause;
  /** Other causes (其他致贫原因), at most two; an empty list: none. */
  readonly otherCauses?: readonly OtherCause[];
  /** Income of the year by source (家庭年收入). */
  readonly incomes?: Incomes;
  /** Members (家庭成员), the head included. */
  readonly members: readonly Person[];
  /** Safety grade of the dwelling (危房等级). */
  readonly houseGrade?: HouseGrade;
  /** Whether drinking water is safe (饮水安全). */
  readonly safeWater?: boolean;
  /** Whether the three haves are met (三有): television, fan, doors and windows against wind and rain. */
  readonly threeHaves?: boolean;
  /** Whether the three cleans were met at the last inspection (三净): yard, rooms, person. */
  readonly threeCleans?: boolean;
  /** Visits in the year (本年走访次数). */
  readonly visits?: Count;
  /** Day of the last visit (最近走访日期); null: never visited. */
  readonly lastVisitedOn?: Day | null;
}

const OtherCause: Schema<OtherCause> = record('其他致贫原因', 'other cause', { cause });

/** Reads a registered household (建档立卡户). */
export const Household: Schema<Household> = record('建档立卡户', 'registered household', {
  number: freeText('户编号', 'number of the household', { most: 32 }),
  region: freeText('县市区代码', 'code of the county-level unit', { most: 12 }),
  village: villageCode('村编码', 'village code'),
  recognisedBy: recognitionStandard.optional(),
  recognisedOn: day('识别时间', 'day of recognition').optional(),
  attribute: householdAttribute.optional(),
  status: povertyStatus,
  liftedOn: day('脱贫时间', 'day of leaving poverty').nullable().optional(),
  mainCause: cause.optional(),
  otherCauses: list('其他致贫原因', 'other causes of poverty', OtherCause, { most: 2 }).optional(),
  incomes: Incomes.optional(),
  members: list('家庭成员', 'members of the household', Person, { most: mostMembers }),
  houseGrade: houseGrade.optional(),
  safeWater: flag('饮水安全', 'safe drinking water').optional(),
  threeHaves: flag('三有达标', 'three haves met').optional(),
  threeCleans: flag('三净达标', 'three cleans met').optional(),
  visits: count('本年走访次数', 'visits in the year', { most: 1000 }).optional(),
  lastVisitedOn: day('最近走访日期', 'day of the last visit').nullable().optional(),
});
