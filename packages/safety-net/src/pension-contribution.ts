import {
  count,
  definePolicy,
  flag,
  label,
  money,
  nothing,
  number,
  record,
  text,
  type Count,
  type Money,
  type Policy,
  type Schema,
  type ChoiceTerm,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import {
  contributionDelegations,
  contributionParameters,
  type ContributionParameters,
} from './contribution-parameters.ts';
import { ContributionState } from './model/contribution-state.ts';
import { Contributor } from './model/contributor.ts';
import { pensionContributionExamples } from './pension-contribution-examples.ts';
import { pensionContributionLaws } from './pension-contribution-laws.ts';
import { ningjinPension } from './sources.ts';

/** What the budget pays for a person this year, and what is left to the person. */
export interface PensionContribution {
  readonly state: ContributionState;
  readonly age: Count;
  readonly paidFor: Money;
  /** The difference to a better tier that the person chose; nothing at the tier that is paid for. */
  readonly ownPayment: Money;
  /** Whether the person is covered: paid for, drawing, or in the employees' scheme. */
  readonly covered: boolean;
}

const PensionContribution: Schema<PensionContribution> = record<PensionContribution>(
  '养老保险代缴',
  'contribution paid on behalf',
  {
    state: ContributionState,
    age: count('年龄', 'age', { least: -300, most: 300 }),
    paidFor: money('代缴金额', 'paid by the budget'),
    ownPayment: money('本人补差', 'own payment'),
    covered: flag('已有养老保障', 'covered'),
  },
);

/**
 * 养老保险代缴 (clause 8.3): for poor people of contributing age the budget pays the lowest tier in full, once a year. Whoever wants
 * a better tier pays the difference; whoever draws a pension or is in the employees' scheme is covered and needs no record.
 *
 * @source S0 S93
 */
export const pensionContribution: Policy<
  'safety-net/pension-contribution',
  Contributor,
  PensionContribution,
  ContributionParameters
> = /* @__PURE__ */ definePolicy({
  id: 'safety-net/pension-contribution',
  clauses: ['8.3'],
  title: text('居民养老保险代缴', 'Pension contribution paid on behalf'),
  summary: text(
    '符合条件的贫困人口参加居民养老保险，最低档缴费由财政全额代缴。',
    "For poor people of contributing age the budget pays the lowest contribution to the residents' pension in full.",
  ),
  subject: 'person',
  authority: text('人力资源和社会保障局', 'human resources and social security bureau'),
  papers: [text('身份证或户口簿', 'identity card or household book')],
  timeLimit: text('每年一次；截止日未见来源', 'once a year; no closing day was found'),
  level: text('县', 'county'),
  sources: [workPoints2019, ningjinPension],
  input: Contributor,
  output: PensionContribution,
  parameters: contributionParameters,
  on: 'paidOn',
  formula: (person, p) => {
    const reached = person.paidOn.year.minus(person.bornOn.year).as('当年所满周岁', 'age reached in the year');
    const age = p.ageReading
      .match({
        onPaymentDay: person.bornOn.wholeYearsUntil(person.paidOn),
        atYearEnd: reached,
        atYearBegin: reached.minus(number(1)),
      })
      .as('计算年龄', 'age that counts');
    const state = (name: ContributionState): ChoiceTerm<ContributionState> => label(ContributionState, name);
    const byPoverty = person.poor.choose(state('paidFor'), state('notPoor'));
    const bySchool = person.inSchool.choose(state('inSchool'), byPoverty);
    const byUpperAge = age.isBelow(p.belowAge).choose(bySchool, state('tooOld'));
    const byAge = age.isBelow(p.fromAge).choose(state('tooYoung'), byUpperAge);
    const byScheme = person.inEmployeesScheme.choose(state('employeesScheme'), byAge);
    const byPension = person.drawsPension.choose(state('drawsPension'), byScheme);
    const found = person.paidForThisYear
      .choose(state('paidForAlready'), byPension)
      .as('代缴情形', 'state of the contribution');
    const covered = person.paidForThisYear.or(person.drawsPension).or(person.inEmployeesScheme);
    const ofAge = age.isAtLeast(p.fromAge).and(age.isBelow(p.belowAge)).as('在缴费年龄内', 'of contributing age');
    // A single no decides, so that an old man's open questions are not asked.
    const due = person.poor.and(ofAge).and(person.inSchool.not()).and(covered.not()).as('应代缴', 'to be paid for');
    const paidFor = p.paidTier.when(due, nothing).as('代缴金额', 'paid by the budget');
    const chosen = person.chosenTier.ifNone(p.lowestTier).atLeast(p.lowestTier).as('缴费档次', 'tier of the person');
    return {
      state: found,
      age,
      paidFor,
      ownPayment: chosen.minus(p.paidTier).when(due, nothing),
      covered: found.isOneOf('paidFor', 'paidForAlready', 'drawsPension', 'employeesScheme'),
    };
  },
  delegations: contributionDelegations,
  assessment: {
    per: 'member',
    owed: 'paidFor',
    payer: text('县财政', 'county budget'),
    facts: ({ household, member, on }) => ({
      paidOn: on,
      poor: household.status !== 'liftedWithoutPolicy',
      ...(member.bornOn === undefined ? {} : { bornOn: member.bornOn }),
      ...(member.inSchool === undefined ? {} : { inSchool: member.inSchool !== 'notInSchool' }),
    }),
  },
  laws: pensionContributionLaws,
  pledges: [
    {
      id: 'lowest-tier-in-full',
      clause: '8.3',
      title: text('按最低档参保的，本人不缴费', 'whoever takes the lowest tier pays nothing'),
      holds: ({ facts, parameters, result }) =>
        facts.chosenTier
          .ifNone(parameters.lowestTier)
          .isAtMost(parameters.lowestTier)
          .not()
          .or(result.ownPayment.equals(nothing)),
    },
  ],
  examples: pensionContributionExamples,
});
