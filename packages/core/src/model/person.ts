import type { Count } from '../quantity/count.ts';
import type { Day } from '../quantity/day.ts';
import { count, day, flag, record, text as freeText, type Schema } from '../schema/builders.ts';
import { citizenNumber } from './citizen-number.ts';
import { disabilityLevel, type DisabilityLevel } from './codes/disability-level.ts';
import { ethnicGroup, type EthnicGroup } from './codes/ethnic-group.ts';
import { health, type Health } from './codes/health.ts';
import { inSchool, type InSchool } from './codes/in-school.ts';
import { labour, type Labour } from './codes/labour.ts';
import { relation, type Relation } from './codes/relation.ts';
import { schooling, type Schooling } from './codes/schooling.ts';
import { sex, type Sex } from './codes/sex.ts';
import { villagePost, type VillagePost } from './codes/village-post.ts';
import { workPlace, type WorkPlace } from './codes/work-place.ts';

/** A member of a registered household (家庭成员). What is left out is unknown; null is known to be none. */
export interface Person {
  /** Citizen number (公民身份号码), 18 characters. */
  readonly citizenNumber: string;
  /** Name (姓名). */
  readonly name: string;
  /** Number in the register (人编号). */
  readonly number?: string;
  /** Sex (性别). */
  readonly sex?: Sex;
  /** Birth date (出生日期). */
  readonly bornOn?: Day;
  /** Relation to the head (与户主关系). */
  readonly relation: Relation;
  /** Ethnic group (民族). */
  readonly ethnicGroup?: EthnicGroup;
  /** Highest schooling (文化程度). */
  readonly schooling?: Schooling;
  /** Grade, when in school (在校生状况). */
  readonly inSchool?: InSchool;
  /** State of health (健康状况). */
  readonly health?: Health;
  /** Disability level (残疾等级); null: not disabled. */
  readonly disabilityLevel?: DisabilityLevel | null;
  /** Labour capacity (劳动能力). */
  readonly labour?: Labour;
  /** Months of wage work in the year (务工时间), 0–12. */
  readonly workMonths?: Count;
  /** Place of wage work (务工区域); null: works nowhere for wages. */
  readonly workPlace?: WorkPlace | null;
  /** Enrolled in the residents' basic medical insurance (居民基本医保). */
  readonly basicInsured?: boolean;
  /** Enrolled in the critical-illness insurance (大病保险). */
  readonly criticalIllnessInsured?: boolean;
  /** Enrolled in the commercial supplementary medical insurance (商业补充医疗保险). */
  readonly supplementInsured?: boolean;
  /** Recognised as eligible for medical assistance (医疗救助对象); it is no insurance, nobody enrols. */
  readonly assistanceRecognised?: boolean;
  /** Contributes to the residents' pension, or draws it from 60 (居民基本养老保险). */
  readonly pensionInsured?: boolean;
  /** Draws dibao (享受低保). */
  readonly dibao?: boolean;
  /** In tekun care (特困供养). */
  readonly tekun?: boolean;
  /** Village post that the person holds (扶贫专岗); null: none. */
  readonly post?: VillagePost | null;
}

/** Reads a member of a household (家庭成员). */
export const Person: Schema<Person> = record('家庭成员', 'household member', {
  citizenNumber: citizenNumber('公民身份号码', 'citizen number'),
  name: freeText('姓名', 'name', { most: 64 }),
  number: freeText('人编号', 'number of the person', { most: 32 }).optional(),
  sex: sex.optional(),
  bornOn: day('出生日期', 'birth date').optional(),
  relation,
  ethnicGroup: ethnicGroup.optional(),
  schooling: schooling.optional(),
  inSchool: inSchool.optional(),
  health: health.optional(),
  disabilityLevel: disabilityLevel.nullable().optional(),
  labour: labour.optional(),
  workMonths: count('务工时间（月）', 'months of wage work', { most: 12 }).optional(),
  workPlace: workPlace.nullable().optional(),
  basicInsured: flag('参加居民基本医保', 'in the basic medical insurance').optional(),
  criticalIllnessInsured: flag('参加大病保险', 'in the critical-illness insurance').optional(),
  supplementInsured: flag('参加商业补充医疗保险', 'in the commercial supplement').optional(),
  assistanceRecognised: flag('医疗救助对象', 'recognised for medical assistance').optional(),
  pensionInsured: flag('参加居民基本养老保险', 'in the residents’ pension').optional(),
  dibao: flag('享受低保', 'draws dibao').optional(),
  tekun: flag('特困供养', 'in tekun care').optional(),
  post: villagePost.nullable().optional(),
});
