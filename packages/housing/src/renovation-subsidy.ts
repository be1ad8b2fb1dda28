import { definePolicy, nothing, text, type MoneyTerm, type Policy, type TableTerm } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import type { HouseholdClass } from './model/household-class.ts';
import { RenovatedHousehold, RenovationSubsidy } from './model/renovated-household.ts';
import { subsidyAssessment } from './renovation-subsidy-assessment.ts';
import { renovationSubsidyDelegations } from './renovation-subsidy-delegations.ts';
import { renovationSubsidyExamples } from './renovation-subsidy-examples.ts';
import { subsidyParameters, type SubsidyParameters } from './renovation-subsidy-parameters.ts';
import { centralMoney, renovationAnswers } from './sources.ts';

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
