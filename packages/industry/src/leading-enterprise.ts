import {
  count,
  definePolicy,
  label,
  money,
  number,
  parameter,
  text,
  type Count,
  type Money,
  type ParametersOf,
  type Policy,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { leadingEnterpriseExamples } from './leading-enterprise-examples.ts';
import { EnterpriseFacts, EnterpriseStanding, EnterpriseVerdict } from './model/leading-enterprise.ts';

/** The criteria; none was found for Shandong. */
export interface EnterpriseParameters {
  readonly leastHouseholds: Count;
  readonly leastJobs: Count;
  readonly leastSales: Money;
  readonly validMonths: Count;
}

const enterpriseParameters: ParametersOf<EnterpriseParameters> = {
  leastHouseholds: parameter(
    'industry/least-households',
    '3.4',
    count('最少带动户数', 'least households helped', { most: 100_000 }),
  ),
  leastJobs: parameter(
    'industry/least-jobs',
    '3.4',
    count('最少吸纳人数', 'least jobs of the poor', { most: 100_000 }),
  ),
  leastSales: parameter(
    'industry/least-sales',
    '3.4',
    money('最低年销售额', 'least sales', { most: '100000000000.00' }),
  ),
  validMonths: parameter(
    'industry/valid-months',
    '3.4',
    count('认定有效月数', 'months of validity', { least: 1, most: 120 }),
  ),
};

/**
 * 扶贫龙头企业 (clause 3.4): whether a firm meets the criteria by what it does for the poor, and whether its accreditation still holds; what
 * is missing is named.
 *
 * @source S0
 */
export const leadingEnterprise: Policy<
  'industry/leading-enterprise',
  EnterpriseFacts,
  EnterpriseVerdict,
  EnterpriseParameters
> = /* @__PURE__ */ definePolicy({
  id: 'industry/leading-enterprise',
  clauses: ['3.4'],
  title: text('扶贫龙头企业认定', 'Leading enterprise'),
  summary: text(
    '带动户数、吸纳就业、销售和信用都达到条件才认定，过了有效期须重新认定；差多少写明。',
    'Households helped, jobs, sales and record decide; after its term a firm is accredited anew, and what is missing is named.',
  ),
  subject: 'project',
  authority: text('扶贫开发办公室、农业农村局', 'poverty-alleviation office, agriculture bureau'),
  papers: [text('带动协议、用工名册、财务报表、信用报告', 'agreements, list of workers, accounts, credit report')],
  timeLimit: text('有效期内每年核查；期限未见来源', 'checked every year of its term; none was found'),
  level: text('县推荐，市认定', 'proposed by the county, accredited by the city'),
  sources: [workPoints2019],
  interactions: [
    {
      with: 'funds/production-loan',
      what: text('富民生产贷按带动人数另行核定', 'a production loan is measured by the people helped, by itself'),
    },
  ],
  input: EnterpriseFacts,
  output: EnterpriseVerdict,
  parameters: enterpriseParameters,
  on: 'on',
  formula: (facts, p) => {
    const helps = facts.helpedHouseholds
      .isAtLeast(p.leastHouseholds)
      .and(facts.poorJobs.isAtLeast(p.leastJobs))
      .as('带动达标', 'helps enough');
    const met = helps
      .and(facts.sales.isAtLeast(p.leastSales))
      .and(facts.cleanRecord)
      .as('符合条件', 'the criteria are met');
    const validUntil = facts.accreditedOn
      .ifNone(facts.on)
      .plusMonths(p.validMonths, 'lastDay')
      .as('有效期至', 'valid until');
    const inTerm = facts.accreditedOn.isNone
      .not()
      .and(facts.on.isOnOrBefore(validUntil))
      .as('在有效期', 'within its term');
    const whenMet = inTerm.choose(label(EnterpriseStanding, 'accredited'), label(EnterpriseStanding, 'expired'));
    return {
      criteriaMet: met,
      validUntil,
      standing: met.choose(whenMet, label(EnterpriseStanding, 'notMet')),
      missingHouseholds: p.leastHouseholds.minus(facts.helpedHouseholds).atLeast(number(0)),
      missingJobs: p.leastJobs.minus(facts.poorJobs).atLeast(number(0)),
    };
  },
  laws: [
    {
      id: 'accredited-means-met',
      title: text('有资格必符合条件', 'accredited means the criteria are met'),
      holds: ({ result }) => result.standing.is('accredited').not().or(result.criteriaMet),
    },
    {
      id: 'met-means-nothing-missing',
      title: text('符合条件即不差', 'met means nothing is missing'),
      holds: ({ result }) =>
        result.criteriaMet
          .not()
          .or(result.missingHouseholds.equals(number(0)).and(result.missingJobs.equals(number(0)))),
    },
    {
      id: 'helping-more-misses-less',
      title: text('多带动一户，还差不增', 'helping more never misses more'),
      fact: 'helpedHouseholds',
      outcome: 'missingHouseholds',
      direction: 'falls',
    },
  ],
  examples: leadingEnterpriseExamples,
});
