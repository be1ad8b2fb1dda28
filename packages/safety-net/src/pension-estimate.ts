import { definePolicy, nothing, number, rounding, text, type Policy, type Rounding } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { ContributionHistory, PensionEstimate } from './model/contribution-history.ts';
import { pensionEstimateExamples } from './pension-estimate-examples.ts';
import { estimateParameters, type EstimateParameters } from './pension-estimate-parameters.ts';
import { basicPension, ningjinPension, provincialPension } from './sources.ts';

/** Half up to the fen, as the published estimate is. */
const toFen: Rounding = /* @__PURE__ */ rounding('halfUp', '0.01', '已公布测算的取整方式（示例）');

/**
 * 养老金测算 (clause 8.3): base pension with its extras for long contribution and for age, and the account over the months of the
 * rule. It is an estimate for advice, not a decision.
 *
 * @source S0 S93 S97 S91
 */
export const pensionEstimate: Policy<
  'safety-net/pension-estimate',
  ContributionHistory,
  PensionEstimate,
  EstimateParameters
> = /* @__PURE__ */ definePolicy({
  id: 'safety-net/pension-estimate',
  clauses: ['8.3'],
  title: text('居民养老金测算', 'Estimate of the residents’ pension'),
  summary: text(
    '居民养老金由基础养老金和个人账户养老金两部分组成，这里给出每月约数。',
    'The pension is a base and a part from the own account; this is roughly what it will be a month.',
  ),
  subject: 'person',
  authority: text('人力资源和社会保障局', 'human resources and social security bureau'),
  papers: [text('缴费记录', 'record of contributions')],
  timeLimit: text('随时可测算', 'at any time'),
  level: text('县', 'county'),
  sources: [workPoints2019, ningjinPension, provincialPension, basicPension],
  input: ContributionHistory,
  output: PensionEstimate,
  parameters: estimateParameters,
  on: 'estimatedOn',
  formula: (person, p) => {
    const subsidy = person.tier.isAtLeast(p.highSubsidyFrom).choose(p.highSubsidy, p.lowSubsidy);
    const eachYear = person.tier.plus(subsidy).as('每年记入账户', 'into the account each year');
    const account = eachYear.times(person.years).plus(person.interest).as('个人账户储存额', 'savings of the account');
    const enough = person.years.isAtLeast(p.leastYears).as('缴费年限够', 'years suffice');
    const beyond = person.years.minus(p.leastYears).atLeast(number(0)).as('超过年数', 'years beyond');
    const byOldest = p.oldestExtra.when(person.age.isAtLeast(p.oldestFrom), p.elderExtra);
    const byAge = byOldest.when(person.age.isAtLeast(p.elderFrom), nothing).as('高龄加发', 'extra for age');
    const base = p.basePension
      .plus(p.extraPerYear.times(beyond))
      .plus(byAge)
      .when(enough, nothing)
      .as('基础养老金', 'base pension');
    const own = account.when(enough, nothing).dividedBy(p.months, { rounding: toFen, whenZero: nothing });
    const accountPension = own.as('个人账户养老金', 'account pension');
    return {
      account,
      accountPension,
      basePension: base,
      monthlyPension: base.plus(accountPension),
      yearsSuffice: enough,
    };
  },
  delegations: [
    {
      id: 'ages-rise',
      clause: '8.3',
      rule: text('高龄第二档年龄不低于第一档', 'the second extra begins at no lower age than the first'),
      limits: 'oldestFrom',
      otherwise: 'refuse',
      source: 'S91',
      holds: (now) => now.oldestFrom.isAtLeast(now.elderFrom),
    },
  ],
  cliffs: [
    {
      outcomes: ['account', 'accountPension', 'monthlyPension'],
      along: 'tier',
      at: ['highSubsidyFrom'],
      clause: '8.3',
      why: text('达到档次的，政府补贴整笔提高', 'from a tier on the whole subsidy is the higher one'),
    },
    {
      outcomes: ['basePension', 'accountPension', 'monthlyPension'],
      along: 'years',
      at: ['leastYears'],
      clause: '8.3',
      why: text('缴费年限不够的不能领取', 'without the least years of contribution nothing is drawn'),
    },
    {
      outcomes: ['basePension', 'monthlyPension'],
      along: 'age',
      at: ['elderFrom', 'oldestFrom'],
      clause: '8.3',
      why: text('到规定年龄起加发', 'extras begin at an age'),
    },
  ],
  laws: [
    {
      id: 'parts-add-up',
      title: text('月养老金为两部分之和', 'the pension is its two parts'),
      holds: ({ result }) => result.monthlyPension.equals(result.basePension.plus(result.accountPension)),
    },
    {
      id: 'nothing-without-the-years',
      title: text('年限不够不能领取', 'without the years nothing is drawn'),
      holds: ({ result }) => result.yearsSuffice.or(result.monthlyPension.equals(nothing)),
    },
    {
      id: 'more-interest-more-pension',
      title: text('利息增加，养老金不减少', 'more interest never lowers the pension'),
      fact: 'interest',
      outcome: 'monthlyPension',
      direction: 'rises',
      slope: 1,
    },
  ],
  examples: pensionEstimateExamples,
});
