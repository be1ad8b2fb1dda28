import {
  definePolicy,
  money,
  nothing,
  record,
  text,
  type Delegation,
  type FlagTerm,
  type Money,
  type Policy,
  type Schema,
  type TermsOf,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import type { Series } from './model/series.ts';
import { TekunPerson } from './model/tekun-person.ts';
import { cityStandards } from './sources.ts';
import { tekunParameters, type TekunParameters } from './tekun-parameters.ts';
import { tekunSupportExamples } from './tekun-support-examples.ts';
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

/** The county's own standard is at least the multiple of its dibao; a series without one satisfies the bound. */
function boundOf(series: Series): Delegation<TekunParameters> {
  const name = series === 'rural' ? text('农村', 'rural') : text('城市', 'urban');
  return {
    id: `D-8.1d-${series}`,
    clause: '8.1',
    rule: text(
      `${name.zh}特困基本生活标准不低于低保标准的规定倍数`,
      `the ${name.en} living standard of tekun is at least the multiple of dibao`,
    ),
    limits: 'ownLiving',
    otherwise: 'refuse',
    source: 'S2',
    holds: (now) => now.ownLiving.at(series).isNone.or(reaches(now, series)),
  };
}

function reaches(now: TermsOf<TekunParameters>, series: Series): FlagTerm {
  const stated = now.standard.at(series);
  const yearly = now.standardPer.at(series).match({ month: stated.times(monthsOfYear), year: stated });
  return now.ownLiving
    .at(series)
    .ifNone(nothing)
    .isAtLeast(yearly.times(now.multiple.at(series)));
}

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
      const athome = p.ownLiving.at(person.series).ifNone(byMultiple).as('分散供养标准', 'standard at home');
      const institution = p.institutionLiving
        .at(person.series)
        .ifNone(nothing)
        .times(monthsOfYear)
        .as('集中供养标准（年）', 'standard in an institution for the year');
      const living = person.inInstitution
        .choose(institution.atLeast(athome), athome)
        .when(person.tekun, nothing)
        .as('基本生活费（年）', 'living for the year');
      const care = p.care
        .at(person.careGrade)
        .when(person.tekun, nothing)
        .as('照料护理费（年）', 'care money for the year');
      return { livingYearly: living, livingMonthly: monthOf(living), careYearly: care, total: living.plus(care) };
    },
    delegations: [boundOf('rural'), boundOf('urban')],
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
    laws: [
      {
        id: 'at-least-the-multiple',
        title: text('基本生活费不低于低保标准的规定倍数', 'living is at least the multiple of dibao'),
        holds: ({ facts, parameters, result }) => {
          const least = yearlyStandard(parameters, facts.series).times(parameters.multiple.at(facts.series));
          return facts.tekun.not().or(result.livingYearly.isAtLeast(least));
        },
      },
      {
        id: 'total-adds-up',
        title: text('全年供养为生活费与护理费之和', 'the support of a year is living and care together'),
        holds: ({ result }) => result.total.equals(result.livingYearly.plus(result.careYearly)),
      },
      {
        id: 'only-tekun',
        title: text('未认定为特困的不发', 'nothing for those who are not recognised'),
        holds: ({ facts, result }) => facts.tekun.or(result.total.equals(nothing)),
      },
    ],
    examples: tekunSupportExamples,
  });
