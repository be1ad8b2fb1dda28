import {
  choice,
  day,
  definePolicy,
  flag,
  money,
  nothing,
  parameter,
  record,
  table,
  text,
  type Day,
  type Money,
  type MoneyTerm,
  type ParametersOf,
  type Policy,
  type Schema,
  type Table,
  type TableTerm,
  type Text,
} from '@dzfp/core';
import { houseGrade, workPoints2019, type HouseGrade } from '@dzfp/core/model';
import { HouseholdClass } from './model/household-class.ts';
import { subsidyAssessment } from './renovation-subsidy-assessment.ts';
import { renovationSubsidyDelegations } from './renovation-subsidy-delegations.ts';
import { renovationSubsidyExamples } from './renovation-subsidy-examples.ts';
import { centralMoney, renovationAnswers } from './sources.ts';

/** A household whose dangerous dwelling was renovated, with the classes that it belongs to; it may be several. */
export interface RenovatedHousehold {
  readonly on: Day;
  /** The grade before the renovation. */
  readonly grade?: HouseGrade;
  readonly registered?: boolean;
  readonly dibao?: boolean;
  readonly tekun?: boolean;
  readonly disabled?: boolean;
  /** Whether the work was accepted (竣工验收). */
  readonly accepted?: boolean;
  /** Whether it was rebuilt; then its area counts. */
  readonly rebuilt?: boolean;
  readonly areaAcceptable?: boolean;
  readonly paid?: Money;
}
/** What is owed, and what of it is not yet paid. */
export interface RenovationSubsidy {
  readonly subsidy: Money;
  readonly outstanding: Money;
}
/** What the figures of a tariff are: the amount of one house, or an average that was given to a region. */
export type SubsidyBasis = 'perHouse' | 'regionalAverage';
/** The tariffs by grade and class; none was found for Dezhou. */
export interface SubsidyParameters {
  readonly basis: SubsidyBasis;
  readonly gradeC: Table<HouseholdClass, Money>;
  readonly gradeD: Table<HouseholdClass, Money>;
}

const RenovatedHousehold: Schema<RenovatedHousehold> = record<RenovatedHousehold>('改造户', 'renovated household', {
  on: day('验收日期', 'day of acceptance'),
  grade: houseGrade.optional(),
  registered: flag('建档立卡贫困户', 'registered poor').optional(),
  dibao: flag('低保户', 'dibao').optional(),
  tekun: flag('分散供养特困人员', 'tekun at home').optional(),
  disabled: flag('贫困残疾人家庭', 'disabled and poor').optional(),
  accepted: flag('竣工验收合格', 'accepted').optional(),
  rebuilt: flag('拆除重建', 'rebuilt').optional(),
  areaAcceptable: flag('面积合格', 'area acceptable').optional(),
  paid: money('已发补助', 'paid').optional(),
});
const RenovationSubsidy: Schema<RenovationSubsidy> = record<RenovationSubsidy>('危房改造补助', 'renovation subsidy', {
  subsidy: money('应发补助', 'subsidy due'),
  outstanding: money('应发未发', 'due and not paid', { least: '-999999999999.99' }),
});
const SubsidyBasis: Schema<SubsidyBasis> = choice<Readonly<Record<SubsidyBasis, Text>>>('标准口径', 'basis', {
  perHouse: text('每户补助标准', 'the amount of one house'),
  regionalAverage: text('拨付地区的户均数', 'an average given to a region'),
});
const byClass: Schema<Table<HouseholdClass, Money>> = table(HouseholdClass, money('补助标准', 'subsidy'));
const subsidyParameters: ParametersOf<SubsidyParameters> = {
  basis: parameter('housing/subsidy-basis', '7.1', SubsidyBasis),
  gradeC: parameter('housing/subsidy-grade-c', '7.1', byClass, text('局部危房', 'partly dangerous')),
  gradeD: parameter('housing/subsidy-grade-d', '7.1', byClass, text('整幢危房', 'wholly dangerous')),
};

/**
 * 危房改造补助 (clause 7.1): by grade and class once the work is accepted; of several classes the best one, once. The 14,000 yuan a
 * household of the central money are an average to a region: an average is refused as a tariff.
 *
 * @source S81 S82
 */
export const renovationSubsidy: Policy<
  'housing/renovation-subsidy',
  RenovatedHousehold,
  RenovationSubsidy,
  SubsidyParameters
> = /* @__PURE__ */ definePolicy({
  id: 'housing/renovation-subsidy',
  clauses: ['7.1'],
  title: text('危房改造补助', 'Renovation subsidy'),
  summary: text(
    '危房改造验收合格后，按危险等级和农户类别发放补助，几类兼有的取高者一次。',
    'Once the work is accepted a subsidy is paid by grade and class; of several classes the best one, once.',
  ),
  subject: 'household',
  authority: text('住房和城乡建设局、财政局', 'housing and construction bureau, finance bureau'),
  papers: [text('改造申请、鉴定报告、竣工验收表、一卡通账户', 'application, appraisal, acceptance, account')],
  timeLimit: text('验收后发放；期限未见来源', 'after acceptance; no limit was found'),
  level: text('县', 'county'),
  sources: [workPoints2019, renovationAnswers, centralMoney],
  interactions: [
    { with: 'housing/rebuilt-area', what: text('面积不合格的不发', 'no money for a house outside the limits') },
    { with: 'housing/renovation-duty', what: text('以任务验收为前提', 'an accepted case is the condition') },
  ],
  input: RenovatedHousehold,
  output: RenovationSubsidy,
  parameters: subsidyParameters,
  on: 'on',
  applies: ({ grade }) => grade.isOneOf('C', 'D'),
  formula: (household, p) => {
    const { registered, dibao, tekun, disabled } = household;
    const best = (tariff: TableTerm<HouseholdClass, MoneyTerm>): MoneyTerm => {
      const civil = tekun
        .choose(tariff.at('tekun'), nothing)
        .atLeast(dibao.choose(tariff.at('dibao'), nothing))
        .as('民政类别标准', 'by civil-affairs class');
      const further = registered
        .choose(tariff.at('registered'), nothing)
        .atLeast(disabled.choose(tariff.at('disabled'), nothing))
        .as('建档立卡和残疾类别标准', 'as registered or disabled');
      const inOne = registered.or(dibao).or(tekun).or(disabled).as('属于四类重点对象', 'in a priority group');
      return inOne.choose(civil.atLeast(further), tariff.at('other'));
    };
    const tariff = household.grade
      .match({ A: nothing, B: nothing, C: best(p.gradeC), D: best(p.gradeD), notAppraised: nothing })
      .as('补助标准', 'tariff');
    const areaKept = household.rebuilt.not().or(household.areaAcceptable).as('面积合格', 'area kept');
    const due = household.accepted.and(areaKept).and(p.basis.is('perHouse')).as('符合发放条件', 'to be paid');
    const subsidy = due.choose(tariff, nothing).as('应发补助', 'subsidy due');
    return { subsidy, outstanding: subsidy.minus(household.paid) };
  },
  delegations: renovationSubsidyDelegations,
  assessment: subsidyAssessment,
  laws: [
    {
      id: 'no-money-without-acceptance',
      title: text('未验收不发补助', 'no money before acceptance'),
      holds: ({ facts, result }) => facts.accepted.or(result.subsidy.equals(nothing)),
    },
    {
      id: 'no-money-outside-the-area',
      title: text('重建面积不合格不发补助', 'no money for a rebuilt house outside its limits'),
      holds: ({ facts, result }) => facts.rebuilt.not().or(facts.areaAcceptable).or(result.subsidy.equals(nothing)),
    },
    {
      id: 'no-money-for-the-safe',
      title: text('A、B级不发改造补助', 'a safe dwelling gets no renovation money'),
      holds: ({ facts, result }) => facts.grade.isOneOf('C', 'D').or(result.subsidy.equals(nothing)),
    },
  ],
  examples: renovationSubsidyExamples,
});
