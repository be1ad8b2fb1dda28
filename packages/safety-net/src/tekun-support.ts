import { definePolicy, money, nothing, record, text, type Money, type Policy, type Schema } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { TekunPerson } from './model/tekun-person.ts';
import { cityStandards } from './sources.ts';
import { tekunDelegations } from './tekun-delegations.ts';
import { tekunParameters, type TekunParameters } from './tekun-parameters.ts';
import { tekunSupportExamples } from './tekun-support-examples.ts';
import { tekunSupportLaws } from './tekun-support-laws.ts';
import { monthOf, monthsOfYear, upToFen, yearlyStandard } from './year-of-support.ts';

/** What a person in extreme difficulty is given. */
export interface TekunSupport {
  readonly livingYearly: Money;
  readonly livingMonthly: Money;
  readonly careYearly: Money;
  readonly total: Money;
}

const TekunSupport: Schema<TekunSupport> = record<TekunSupport>('特困供养', 'tekun support', {
  livingYearly: money('基本生活费（年）', 'living for the year'),
  livingMonthly: money('基本生活费（月）', 'living for the month'),
  careYearly: money('照料护理费（年）', 'care money for the year'),
  total: money('全年供养', 'support for the year'),
});

/**
 * 特困供养 (clause 8.1): basic living at a multiple of the dibao standard, more in an institution where one is set, and care
 * money by what the person can do for himself.
 *
 * @source S0 S2
 */
export const tekunSupport: Policy<'safety-net/tekun-support', TekunPerson, TekunSupport, TekunParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'safety-net/tekun-support',
    clauses: ['8.1'],
    title: text('特困人员供养', 'Support of persons in extreme difficulty'),
    summary: text(
      '特困人员按低保标准的规定倍数发给基本生活费，并按自理能力发给照料护理费。',
      'Persons in extreme difficulty are given a multiple of dibao to live on, and care money by what they can do for themselves.',
    ),
    subject: 'person',
    authority: text('民政局', 'civil affairs bureau'),
    papers: [
      text('特困人员救助供养证', 'certificate of tekun support'),
      text('生活自理能力评估表', 'assessment of self-care'),
    ],
    timeLimit: text('未见来源', 'no source was found'),
    level: text('乡镇受理审核，县审批', 'the township takes and examines, the county decides'),
    sources: [workPoints2019, cityStandards],
    interactions: [
      {
        with: 'safety-net/dibao-top-up',
        what: text('特困人员不同时享受低保（示例）', 'tekun excludes dibao (assumed)'),
      },
      {
        with: 'safety-net/service-hours',
        what: text(
          '同一小时的照料不得既付照料护理费又付专岗报酬',
          'the same hour of care is not paid both as care money and as post service',
        ),
      },
    ],
    input: TekunPerson,
    output: TekunSupport,
    parameters: tekunParameters,
    on: 'decidedOn',
    applies: (person) => person.tekun,
    formula: (person, p) => {
      const byMultiple = yearlyStandard(p, person.series)
        .times(p.multiple.at(person.series))
        .round(upToFen)
        .as('按倍数计算的基本生活费', 'living by the multiple');
      const atHome = p.ownLiving.at(person.series).ifNone(byMultiple).as('分散供养标准', 'standard at home');
      const institution = p.institutionLiving
        .at(person.series)
        .ifNone(nothing)
        .times(monthsOfYear)
        .as('集中供养标准（年）', 'standard in an institution for the year');
      const living = person.inInstitution
        .choose(institution.atLeast(atHome), atHome)
        .when(person.tekun, nothing)
        .as('基本生活费（年）', 'living for the year');
      const care = p.care
        .at(person.careGrade)
        .when(person.tekun, nothing)
        .as('照料护理费（年）', 'care money for the year');
      return { livingYearly: living, livingMonthly: monthOf(living), careYearly: care, total: living.plus(care) };
    },
    delegations: tekunDelegations,
    assessment: {
      per: 'member',
      owed: 'total',
      payer: text('民政特困供养资金', 'tekun support fund of civil affairs'),
      facts: ({ member, on }) => ({
        decidedOn: on,
        series: 'rural',
        ...(member.tekun === undefined ? {} : { tekun: member.tekun }),
      }),
    },
    laws: tekunSupportLaws,
    examples: tekunSupportExamples,
  });
