import {
  day,
  definePolicy,
  flag,
  money,
  parameter,
  record,
  text,
  type Day,
  type Money,
  type Policy,
  type Schema,
} from '@dzfp/core';
import { insuranceFinancingExamples } from './insurance-financing-examples.ts';
import { premiumParameters } from './premium-parameters.ts';
import { provincialFinancing, provincialInsurance } from './sources.ts';

/** A year of resident insurance and the figures of the year before, to compare with. */
export interface InsuredYear {
  readonly insuredOn: Day;
  readonly previousBudgetSubsidy?: Money;
  readonly previousCriticalIllnessPremium?: Money;
}

/** What is raised for each insured person (人均筹资). */
export interface Financing {
  readonly financingPerPerson: Money;
  readonly budgetIncrease: Money;
  readonly criticalIllnessPremiumIncrease: Money;
  readonly floorKept: boolean;
}

/** What a year of resident insurance is paid with, per person. */
export interface FinancingParameters {
  readonly budgetSubsidy: Money;
  readonly personalContribution: Money;
  readonly criticalIllnessPremium: Money;
  readonly leastFinancing: Money;
}

const InsuredYear: Schema<InsuredYear> = record<InsuredYear>('居民医保年度', 'year of resident insurance', {
  insuredOn: day('参保年度中的一天', 'a day of the insured year'),
  previousBudgetSubsidy: money('上年财政补助', 'budget subsidy of the year before').optional(),
  previousCriticalIllnessPremium: money('上年大病保险筹资', 'critical-illness premium of the year before').optional(),
});
const Financing: Schema<Financing> = record<Financing>('人均筹资', 'financing per person', {
  financingPerPerson: money('人均筹资标准', 'financing per person'),
  budgetIncrease: money('财政补助增加', 'increase of the budget subsidy', { least: '-999999999999.99' }),
  criticalIllnessPremiumIncrease: money('大病保险筹资增加', 'increase of the critical-illness premium', {
    least: '-999999999999.99',
  }),
  floorKept: flag('不低于筹资下限', 'not below the floor'),
});

/**
 * 居民医保筹资 (clause 6.1): what budget and person together raise for each insured person. The critical-illness premium comes
 * out of it; the person pays nothing for it.
 *
 * @source S61 S62
 */
export const insuranceFinancing: Policy<'medical/insurance-financing', InsuredYear, Financing, FinancingParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'medical/insurance-financing',
    clauses: ['6.1'],
    title: text('居民医保筹资', 'Financing of resident insurance'),
    summary: text(
      '人均筹资由财政补助与个人缴费组成，不低于上级规定的下限。',
      'Budget subsidy and personal contribution make up the financing per person, not below the floor set from above.',
    ),
    subject: 'person',
    authority: text('医疗保障局、财政局', 'healthcare security bureau and finance bureau'),
    papers: [],
    timeLimit: text('按年度', 'by the year'),
    level: text('市', 'city'),
    sources: [provincialInsurance, provincialFinancing],
    input: InsuredYear,
    output: Financing,
    parameters: {
      budgetSubsidy: parameter('medical/budget-subsidy', '6.1', money('财政补助标准', 'budget subsidy')),
      personalContribution: premiumParameters.personalContribution,
      criticalIllnessPremium: parameter(
        'medical/critical-illness-premium',
        '6.1',
        money('大病保险筹资标准', 'critical-illness premium'),
      ),
      leastFinancing: parameter('medical/least-financing', '6.1', money('人均筹资下限', 'least financing per person')),
    },
    on: 'insuredOn',
    formula: (year, p) => {
      const financing = p.budgetSubsidy.plus(p.personalContribution).as('人均筹资标准', 'financing per person');
      return {
        financingPerPerson: financing,
        budgetIncrease: p.budgetSubsidy.minus(year.previousBudgetSubsidy),
        criticalIllnessPremiumIncrease: p.criticalIllnessPremium.minus(year.previousCriticalIllnessPremium),
        floorKept: financing.isAtLeast(p.leastFinancing),
      };
    },
    delegations: [
      {
        id: 'D-6.1',
        clause: '6.1',
        rule: text('人均筹资不低于规定下限', 'the financing per person is at least the floor'),
        limits: 'budgetSubsidy',
        otherwise: 'refuse',
        source: 'S62',
        holds: (now) => now.budgetSubsidy.plus(now.personalContribution).isAtLeast(now.leastFinancing),
      },
    ],
    laws: [
      {
        id: 'financing-is-both-parts',
        title: text('筹资等于补助与缴费之和', 'the financing is the sum of its two parts'),
        holds: ({ parameters, result }) =>
          parameters.budgetSubsidy.plus(parameters.personalContribution).equals(result.financingPerPerson),
      },
    ],
    examples: insuranceFinancingExamples,
  });
