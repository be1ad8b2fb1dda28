import { definePolicy, money, nothing, parameter, rate, text, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { cutInterest } from './interest-rounding.ts';
import { productionLoanExamples } from './production-loan-examples.ts';
import { provincialProductionLoans } from './sources.ts';
import {
  ProductionLoanRequest,
  ProductionLoan,
  type ProductionLoanParameters,
} from './model/production-loan-request.ts';

/**
 * 富民生产贷 (clause 2.3): a firm's credit follows the poor people it employs and the households it lifts; the budgets share its
 * interest. Who helps nobody has neither.
 *
 * @source S0 S32
 */
export const productionLoan: Policy<
  'funds/production-loan',
  ProductionLoanRequest,
  ProductionLoan,
  ProductionLoanParameters
> = /* @__PURE__ */ definePolicy({
  id: 'funds/production-loan',
  clauses: ['2.3'],
  title: text('富民生产贷', 'Production loan'),
  summary: text(
    '企业带动多少贫困人口，就按人头给多少贷款额度和贴息。',
    'The more poor people a firm helps, the more it may borrow.',
  ),
  subject: 'project',
  authority: text('扶贫办、财政局与承办银行', 'poverty-alleviation office, finance bureau and the lending bank'),
  papers: [
    text('用工合同和工资单', 'labour contracts and payrolls'),
    text('带动协议', 'agreements with the households'),
  ],
  timeLimit: text('未见来源', 'no source was found'),
  level: text('县', 'county'),
  sources: [workPoints2019, provincialProductionLoans],
  input: ProductionLoanRequest,
  output: ProductionLoan,
  parameters: {
    creditPerPerson: parameter(
      'funds/production-credit-per-person',
      '2.3',
      money('每带动一人（户）额度', 'credit per person or household'),
    ),
    mostPerFirm: parameter(
      'funds/production-credit-per-firm',
      '2.3',
      money('每个企业额度上限', 'most per firm').nullable(),
    ),
    subsidisedShare: parameter(
      'funds/production-subsidised-share',
      '2.3',
      rate('贴息比例', 'share of the interest that is subsidised'),
    ),
  },
  on: 'requestedOn',
  formula: (firm, p) => {
    const helped = firm.employed.plus(firm.householdsLifted).as('带动人（户）数', 'people or households helped');
    const most = p.creditPerPerson.times(helped).atMost(p.mostPerFirm).as('可贷上限', 'may be lent at most');
    const lendable = firm.requested.atMost(most).as('可贷金额', 'may be lent');
    return {
      peopleHelped: helped,
      most,
      lendable,
      interestSubsidy: lendable
        .isAbove(nothing)
        .choose(firm.interestPaid, nothing)
        .as('可贴息利息', 'interest that counts')
        .times(p.subsidisedShare)
        .round(cutInterest),
      wholeRequest: firm.requested.isAtMost(most),
    };
  },
  cliffs: (['requested', 'employed', 'householdsLifted'] as const).map((along) => ({
    outcomes: ['interestSubsidy'],
    along,
    clause: '2.3',
    why: text(
      '没有可贷金额的没有贷款，已付利息都不计；有一分即计入',
      'who may be lent nothing has no loan whose interest counts; the first fen that may be lent lets all of it count',
    ),
  })),
  laws: [
    {
      id: 'more-helped-more-credit',
      title: text('带动的人越多，额度不减', 'more people helped, no less credit'),
      fact: 'employed',
      outcome: 'most',
      direction: 'rises',
    },
    {
      id: 'within-request-and-most',
      title: text('可贷金额不超过申请，也不超过上限', 'no more is lent than was asked and than is allowed'),
      holds: ({ facts, result }) =>
        result.lendable.isAtMost(facts.requested).and(result.lendable.isAtMost(result.most)),
    },
    {
      id: 'subsidy-within-interest',
      title: text('贴息不超过已付利息', 'no more is subsidised than was paid'),
      holds: ({ facts, result }) => result.interestSubsidy.isAtMost(facts.interestPaid),
    },
  ],
  examples: productionLoanExamples,
});
