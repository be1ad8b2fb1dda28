import { definePolicy, flag, money, nothing, record, text, type Money, type Policy, type Schema } from '@dzfp/core';
import { Contribution } from './model/contribution.ts';
import { premiumDelegations } from './premium-delegations.ts';
import { premiumParameters, type PremiumParameters } from './premium-parameters.ts';
import { premiumSubsidyExamples } from './premium-subsidy-examples.ts';
import { identityInRegister } from './register-facts.ts';
import { workPoints2019 } from '@dzfp/core/model';

/** What the budget pays of a contribution, and what is left to the person. */
export interface PremiumSubsidy {
  readonly subsidy: Money;
  readonly ownPayment: Money;
  /** Against the year before; negative when it fell. */
  readonly change: Money;
  /** Whether 适当提高 is kept for this person, or not read as a bound at all. */
  readonly increaseKept: boolean;
}

const PremiumSubsidy: Schema<PremiumSubsidy> = record<PremiumSubsidy>('参保缴费补贴', 'premium subsidy', {
  subsidy: money('补贴', 'subsidy'),
  ownPayment: money('本人缴费', 'own payment'),
  change: money('比上年增减', 'change on the year before', { least: '-999999999999.99' }),
  increaseKept: flag('符合“适当提高”', 'suitably raised'),
});

/**
 * 参保缴费补贴 (clause 6.3): the whole personal contribution for persons in extreme difficulty (特困), held with or without the
 * register; a fixed sum, never above the contribution, for the registered poor. Whoever is both gets the better right, once.
 *
 * @source S0
 */
export const premiumSubsidy: Policy<'medical/premium-subsidy', Contribution, PremiumSubsidy, PremiumParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'medical/premium-subsidy',
    clauses: ['6.3'],
    title: text('参保缴费补贴', 'Premium subsidy'),
    summary: text(
      '特困人员参保个人缴费全额补贴；建档立卡贫困人口定额补贴，原则上不低于个人缴费的一半。',
      'The contribution of tekun persons is subsidised in full, that of the registered poor by a fixed sum, in principle at least half.',
    ),
    subject: 'person',
    authority: text('医疗保障局', 'healthcare security bureau'),
    papers: [text('身份证或户口簿', 'identity card or household book')],
    timeLimit: text('集中缴费期内；起止日期未见来源', 'within the collection period; its dates were not found'),
    level: text('县', 'county'),
    sources: [workPoints2019],
    input: Contribution,
    output: PremiumSubsidy,
    parameters: premiumParameters,
    on: 'insuredOn',
    applies: (person) => person.registered.or(person.civilAffairs.is('tekun')),
    formula: (person, p) => {
      const premium = p.personalContribution;
      const fixed = person.registered
        .choose(p.fixedSubsidy.atMost(premium), nothing)
        .as('建档立卡应得定额', 'fixed sum for the registered');
      const subsidy = person.civilAffairs
        .match({ tekun: premium, dibao: fixed, none: fixed })
        .as('应得补贴', 'subsidy due');
      const previous = person.previousSubsidy.ifNone(nothing).as('上年所得补贴', 'subsidy received the year before');
      return {
        subsidy,
        ownPayment: premium.minus(subsidy),
        change: subsidy.minus(previous),
        increaseKept: p.increaseReading.is('off').or(subsidy.isAtLeast(previous)),
      };
    },
    assessment: {
      per: 'member',
      facts: (situation) => ({ insuredOn: situation.on, ...identityInRegister(situation) }),
      owed: 'subsidy',
      payer: text('财政', 'the budget'),
    },
    delegations: premiumDelegations,
    laws: [
      {
        id: 'tekun-pays-nothing',
        title: text('特困人员本人缴费为零', 'a tekun person pays nothing'),
        holds: ({ facts, result }) => facts.civilAffairs.is('tekun').not().or(result.ownPayment.equals(nothing)),
      },
      {
        id: 'premium-conserved',
        title: text('补贴与本人缴费之和等于个人缴费标准', 'subsidy and own payment add up to the contribution'),
        holds: ({ parameters, result }) =>
          result.subsidy.plus(result.ownPayment).equals(parameters.personalContribution),
      },
      {
        id: 'subsidy-within-premium',
        title: text(
          '补贴不为负，且不超过个人缴费标准',
          'the subsidy is not negative and at most the personal contribution',
        ),
        holds: ({ parameters, result }) =>
          result.subsidy.isAtLeast(nothing).and(result.subsidy.isAtMost(parameters.personalContribution)),
      },
      {
        id: 'better-right-once',
        title: text('两种身份取高者一次', 'of two identities the better right counts, once'),
        holds: ({ facts, parameters, result }) =>
          facts.registered
            .not()
            .or(result.subsidy.isAtLeast(parameters.fixedSubsidy.atMost(parameters.personalContribution))),
      },
    ],
    pledges: [
      {
        id: 'at-least-half',
        clause: '6.3',
        title: text(
          '建档立卡贫困人口所得补贴不低于个人缴费的一半',
          'a registered person’s subsidy is at least half of the contribution',
        ),
        holds: ({ facts, parameters, result }) =>
          facts.registered.not().or(result.subsidy.plus(result.subsidy).isAtLeast(parameters.personalContribution)),
      },
    ],
    examples: premiumSubsidyExamples,
  });
