import {
  choice,
  count,
  day,
  fieldOf,
  flag,
  type Count,
  type Day,
  type FieldsOf,
  type Schema,
  type Text,
} from '@dzfp/core';
import {
  disabilityLevel,
  health,
  inSchool,
  labour,
  povertyStatus,
  relation,
  schooling,
  sex,
  villagePost,
  workPlace,
  type DisabilityLevel,
  type Health,
  type InSchool,
  type Labour,
  type PovertyStatus,
  type Relation,
  type Schooling,
  type Sex,
  type VillagePost,
  type WorkPlace,
} from '@dzfp/core/model';

/**
 * What a rule may ask about a person (人员): the cells of the row, what the citizen number says, and where the person stands in the
 * household. What is left out is unknown; null is a cell that the register leaves blank.
 */
export interface PersonFacts {
  /** Day of the check (核查日). */
  readonly on?: Day;
  readonly sex?: Sex;
  readonly bornOn?: Day;
  /** Birth date on which the cell and the citizen number agree, or which only one of them gives (核实的出生日期). */
  readonly birth?: Day;
  /** Completed years on the day of the check, by that birth date (周岁). */
  readonly age?: Count;
  /** Birth date in the citizen number (证件号码中的出生日期). */
  readonly numberBornOn?: Day;
  /** Sex in the citizen number (证件号码中的性别). */
  readonly numberSex?: Sex;
  /** Whether the number begins with the code of a county that was abolished (旧区划). */
  readonly numberAreaAbolished?: boolean;
  /** Whether the number of the disability card contains the citizen number (残疾人证号与证件号码一致). */
  readonly cardHoldsNumber?: boolean;
  readonly relation?: Relation;
  readonly schooling?: Schooling;
  readonly inSchool?: InSchool;
  readonly health?: Health;
  readonly disabilityLevel?: DisabilityLevel | null;
  readonly labour?: Labour;
  readonly workMonths?: Count;
  readonly workPlace?: WorkPlace | null;
  readonly basicInsured?: boolean;
  /** Enrolled in the employees' medical insurance (职工医保). */
  readonly employeeInsured?: boolean;
  readonly criticalIllnessInsured?: boolean;
  readonly supplementInsured?: boolean;
  readonly assistanceRecognised?: boolean;
  readonly pensionInsured?: boolean;
  readonly dibao?: boolean;
  readonly tekun?: boolean;
  /** Draws education aid of any kind (享受教育资助). */
  readonly educationAided?: boolean;
  readonly post?: VillagePost | null;
  /** Whether a kind, a day of a change of members is filled in (已填变动类型、日期). */
  readonly changeKindGiven?: boolean;
  readonly changeDayGiven?: boolean;
  /** Whether the household of the person is in the list of households (户编号可对应). */
  readonly householdListed?: boolean;
  /** Whether the number of the person begins with that of the household (人编号与户编号一致). */
  readonly numberFollowsHousehold?: boolean;
  /** Whether the row of the household names this person as head, by number (户信息所列户主). */
  readonly namedAsHead?: boolean;
  /** Members of the household who are head, spouse, father, mother (同户人数). */
  readonly heads?: Count;
  readonly spouses?: Count;
  readonly fathers?: Count;
  readonly mothers?: Count;
  /** The one head's sex and birth date (户主性别、出生日期). */
  readonly headSex?: Sex;
  readonly headBornOn?: Day;
  readonly status?: PovertyStatus;
  /** Visits to the household in the year (本年走访次数). */
  readonly visits?: Count;
}

const most = 1000;

/** Sex under another name, with the labels of the one list. */
function sexCalled(zh: string, en: string): Schema<Sex> {
  const { shape } = fieldOf(sex);
  return choice<Readonly<Record<Sex, Text>>>(zh, en, (shape as { readonly names: Readonly<Record<Sex, Text>> }).names);
}

/** The facts of a person. */
export const personFields: FieldsOf<PersonFacts> = {
  on: day('核查日', 'day of the check').optional(),
  sex: sex.optional(),
  bornOn: day('出生日期', 'birth date').optional(),
  birth: day('出生日期', 'birth date').optional(),
  age: count('核查日周岁', 'age on the day of the check', { least: -200, most: 300 }).optional(),
  numberBornOn: day('证件号码中的出生日期', 'birth date in the citizen number').optional(),
  numberSex: sexCalled('证件号码中的性别', 'sex in the citizen number').optional(),
  numberAreaAbolished: flag('证件号码为旧区划代码', 'number with an abolished area code').optional(),
  cardHoldsNumber: flag('残疾人证号含证件号码', 'disability card holds the citizen number').optional(),
  relation: relation.optional(),
  schooling: schooling.optional(),
  inSchool: inSchool.optional(),
  health: health.optional(),
  disabilityLevel: disabilityLevel.nullable().optional(),
  labour: labour.optional(),
  workMonths: count('务工时间（月）', 'months of wage work', { most: 12 }).optional(),
  workPlace: workPlace.nullable().optional(),
  basicInsured: flag('参加居民基本医保', 'in the residents’ medical insurance').optional(),
  employeeInsured: flag('参加职工医保', 'in the employees’ medical insurance').optional(),
  criticalIllnessInsured: flag('参加大病保险', 'in the critical-illness insurance').optional(),
  supplementInsured: flag('参加商业补充医疗保险', 'in the commercial supplement').optional(),
  assistanceRecognised: flag('医疗救助对象', 'recognised for medical assistance').optional(),
  pensionInsured: flag('参加居民基本养老保险', 'in the residents’ pension').optional(),
  dibao: flag('享受低保', 'draws dibao').optional(),
  tekun: flag('特困供养', 'in tekun care').optional(),
  educationAided: flag('享受教育资助', 'draws education aid').optional(),
  post: villagePost.nullable().optional(),
  changeKindGiven: flag('已填人口变动类型', 'kind of change given').optional(),
  changeDayGiven: flag('已填人口变动日期', 'day of change given').optional(),
  householdListed: flag('户编号在户信息中', 'household is listed').optional(),
  numberFollowsHousehold: flag('人编号以户编号开头', 'person number begins with the household’s').optional(),
  namedAsHead: flag('户信息列为户主', 'named as head by the household').optional(),
  heads: count('户主人数', 'heads in the household', { most }).optional(),
  spouses: count('配偶人数', 'spouses in the household', { most }).optional(),
  fathers: count('户主之父人数', 'fathers in the household', { most }).optional(),
  mothers: count('户主之母人数', 'mothers in the household', { most }).optional(),
  headSex: sexCalled('户主性别', 'sex of the head').optional(),
  headBornOn: day('户主出生日期', 'birth date of the head').optional(),
  status: povertyStatus.optional(),
  visits: count('本年走访次数', 'visits in the year', { most }).optional(),
};
