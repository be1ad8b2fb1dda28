import {
  count,
  day,
  flag,
  freeText,
  list,
  money,
  record,
  type Count,
  type Day,
  type FieldsOf,
  type Money,
} from '@dzfp/core';
import {
  cause,
  houseGrade,
  householdAttribute,
  mostMembers,
  povertyStatus,
  type Cause,
  type HouseGrade,
  type HouseholdAttribute,
  type OtherCause,
  type PovertyStatus,
} from '@dzfp/core/model';
import { personFields, type PersonFacts } from './person-facts.ts';

/**
 * What a rule may ask about a household (户): the cells of its row, its members, and what the other sheets say of it. What is left
 * out is unknown; null is a cell that the register leaves blank.
 */
export interface HouseholdFacts {
  /** Day of the check (核查日). */
  readonly on?: Day;
  readonly attribute?: HouseholdAttribute;
  readonly status?: PovertyStatus;
  readonly recognisedOn?: Day | null;
  readonly liftedOn?: Day | null;
  readonly mainCause?: Cause | null;
  readonly otherCauses?: readonly OtherCause[];
  readonly wage?: Money;
  readonly operating?: Money;
  readonly operatingCost?: Money;
  readonly property?: Money;
  readonly transfer?: Money;
  /** Dibao money and pension, parts of the transfers (其中：低保金、养老金). */
  readonly dibaoMoney?: Money;
  readonly pensionMoney?: Money;
  readonly net?: Money;
  /** Net income of the year before, from an earlier register (上年纯收入). */
  readonly netYearBefore?: Money;
  readonly perHead?: Money;
  readonly houseGrade?: HouseGrade | null;
  readonly safeWater?: boolean;
  readonly threeHaves?: boolean;
  readonly threeCleans?: boolean;
  readonly helper?: string | null;
  readonly helperUnit?: string | null;
  readonly visits?: Count;
  readonly lastVisitedOn?: Day | null;
  /** Number of members as the row of the household states it (家庭人口数). */
  readonly statedMembers?: Count;
  /** Rows of persons with the number of this household, those that were set aside too (人信息行数). */
  readonly memberRows?: Count;
  readonly members?: readonly PersonFacts[];
  /** Whether the head whom the row names is among the members, by number (户主在成员中). */
  readonly namedHeadListed?: boolean;
  /** Whether that member has the name that the row gives (户主姓名一致). */
  readonly headNameAgrees?: boolean;
  /** Whether the village code is in the list of villages (村编码可对应). */
  readonly villageListed?: boolean;
  /** Whether county, township and village are called as in the list of villages (县乡村名称一致). */
  readonly placeNamesAgree?: boolean;
  /** Signed acceptance of the exit (退出经农户签字认可). */
  readonly exitAccepted?: boolean;
  /** Whether dibao, tekun care are among the measures (帮扶措施含低保、特困). */
  readonly dibaoMeasure?: boolean;
  readonly tekunMeasure?: boolean;
  /** Whether the household is monitored against a fall back (监测对象). */
  readonly monitored?: boolean;
  readonly riskFoundOn?: Day | null;
  readonly riskRemoved?: boolean;
  readonly riskRemovedOn?: Day | null;
}

const most = '100000000.00';
const signed = { least: '-100000000.00', most } as const;

/** The facts of a household. */
export const householdFields: FieldsOf<HouseholdFacts> = {
  on: day('核查日', 'day of the check').optional(),
  attribute: householdAttribute.optional(),
  status: povertyStatus.optional(),
  recognisedOn: day('识别时间', 'day of recognition').nullable().optional(),
  liftedOn: day('脱贫时间', 'day of leaving poverty').nullable().optional(),
  mainCause: cause.nullable().optional(),
  otherCauses: list('其他致贫原因', 'other causes', record<OtherCause>('致贫原因', 'cause', { cause })).optional(),
  wage: money('工资性收入', 'wages', { most }).optional(),
  operating: money('生产经营性收入', 'operating income', { most }).optional(),
  operatingCost: money('生产经营性支出', 'operating cost', { most }).optional(),
  property: money('财产性收入', 'income from property', { most }).optional(),
  transfer: money('转移性收入', 'transfers', { most }).optional(),
  dibaoMoney: money('低保金', 'dibao money', { most }).optional(),
  pensionMoney: money('养老金', 'pension', { most }).optional(),
  net: money('家庭年纯收入', 'net income', signed).optional(),
  netYearBefore: money('上年家庭纯收入', 'net income of the year before', signed).optional(),
  perHead: money('人均纯收入', 'net income per head', signed).optional(),
  houseGrade: houseGrade.nullable().optional(),
  safeWater: flag('饮水安全', 'safe drinking water').optional(),
  threeHaves: flag('三有达标', 'three haves met').optional(),
  threeCleans: flag('三净达标', 'three cleans met').optional(),
  helper: freeText('帮扶责任人', 'helper').nullable().optional(),
  helperUnit: freeText('帮扶单位', 'unit of the helper').nullable().optional(),
  visits: count('本年走访次数', 'visits in the year', { most: 1000 }).optional(),
  lastVisitedOn: day('最近走访日期', 'day of the last visit').nullable().optional(),
  statedMembers: count('家庭人口数', 'stated number of members', { most: 1000 }).optional(),
  memberRows: count('人信息行数', 'rows of persons', { most: 1000 }).optional(),
  members: list('家庭成员', 'members', record<PersonFacts>('家庭成员', 'member', personFields), {
    most: mostMembers,
  }).optional(),
  namedHeadListed: flag('所列户主在成员中', 'named head is a member').optional(),
  headNameAgrees: flag('户主姓名与成员一致', 'name of the head agrees').optional(),
  villageListed: flag('村编码在村信息中', 'village is listed').optional(),
  placeNamesAgree: flag('县乡村名称与村信息一致', 'names of the place agree').optional(),
  exitAccepted: flag('退出经农户签字认可', 'exit accepted by the household').optional(),
  dibaoMeasure: flag('帮扶措施含低保', 'dibao among the measures').optional(),
  tekunMeasure: flag('帮扶措施含特困供养', 'tekun care among the measures').optional(),
  monitored: flag('监测对象', 'monitored household').optional(),
  riskFoundOn: day('风险识别时间', 'day on which the risk was found').nullable().optional(),
  riskRemoved: flag('风险已消除', 'risk removed').optional(),
  riskRemovedOn: day('风险消除时间', 'day on which the risk was removed').nullable().optional(),
};
