import { definePolicy, nothing, text, type Policy } from '@dzfp/core';
import { Contribution, premiumSubsidy, type PremiumParameters, type PremiumSubsidy } from '@dzfp/medical';
import { premiumSubsidyExamples } from './premium-subsidy-examples.ts';
import { overviewOfJunan, policyOfLanshan } from './sources.ts';

/** Nothing but the contribution is left to be set: there is no fixed sum. */
export type LinyiPremiumParameters = Pick<PremiumParameters, 'personalContribution'>;

/**
 * 参保缴费补贴 as Linyi grants it: in full for the registered poor, dibao recipients and tekun persons alike. It takes over from
 * `medical/premium-subsidy` in the city, so it takes the same facts and gives the same results.
 *
 * @source LINYI-JUNAN LINYI-LANSHAN
 */
export const linyiPremiumSubsidy: Policy<
  'linyi/premium-subsidy',
  Contribution,
  PremiumSubsidy,
  LinyiPremiumParameters
> = definePolicy({
  id: 'linyi/premium-subsidy',
  clauses: ['6.3'],
  title: text('参保缴费补贴（临沂市）', 'Premium subsidy (Linyi City)'),
  summary: text(
    '建档立卡贫困人口、低保对象、特困人员参保个人缴费由财政全额代缴。',
    'The budget pays the whole contribution of the registered poor, of dibao recipients and of tekun persons.',
  ),
  subject: 'person',
  authority: text('医疗保障局', 'healthcare security bureau'),
  papers: [text('身份证或户口簿', 'identity card or household book')],
  timeLimit: text('未见来源', 'no source was found'),
  level: text('县', 'county'),
  sources: [overviewOfJunan, policyOfLanshan],
  input: Contribution,
  output: premiumSubsidy.output,
  parameters: { personalContribution: premiumSubsidy.parameters.personalContribution },
  on: 'insuredOn',
  formula: (person, { personalContribution }) => {
    const covered = person.registered
      .or(person.civilAffairs.isOneOf('dibao', 'tekun'))
      .as('属于代缴对象', 'among those paid for');
    const subsidy = covered.choose(personalContribution, nothing).as('应得补贴', 'subsidy due');
    const previous = person.previousSubsidy.ifNone(nothing).as('上年所得补贴', 'subsidy received the year before');
    return {
      subsidy,
      ownPayment: personalContribution.minus(subsidy),
      change: subsidy.minus(previous),
      increaseKept: subsidy.isAtLeast(previous),
    };
  },
  laws: [
    {
      id: 'in-full-or-nothing',
      title: text('要么全额，要么没有', 'in full or not at all'),
      holds: ({ result }) => result.subsidy.equals(nothing).or(result.ownPayment.equals(nothing)),
    },
    {
      id: 'premium-conserved',
      title: text('补贴与本人缴费之和等于个人缴费标准', 'subsidy and own payment add up to the contribution'),
      holds: ({ parameters, result }) => result.subsidy.plus(result.ownPayment).equals(parameters.personalContribution),
    },
  ],
  examples: premiumSubsidyExamples,
});
