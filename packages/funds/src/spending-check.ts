import {
  day,
  definePolicy,
  money,
  nothing,
  parameter,
  record,
  table,
  text,
  type Day,
  type Money,
  type Policy,
  type Schema,
  type Table,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { SpendingUse, UseVerdict } from './model/spending-use.ts';
import { negativeListReport, specialFundRule } from './sources.ts';
import { spendingCheckExamples } from './spending-check-examples.ts';

/** One payment out of the special fund, or out of its management fee. */
export interface Spending {
  readonly paidOn: Day;
  readonly amount: Money;
  readonly use?: SpendingUse;
}

/** Whether it may be paid out of this money. */
export interface SpendingCheck {
  readonly verdict: UseVerdict;
  readonly allowed: Money;
  readonly otherChannel: Money;
  readonly forbidden: Money;
}

/** 用途清单. */
export interface SpendingParameters {
  readonly uses: Table<SpendingUse, UseVerdict>;
}

const Spending: Schema<Spending> = record<Spending>('支出', 'spending', {
  paidOn: day('支付日期', 'day of payment'),
  amount: money('金额', 'amount', { most: '10000000000.00' }),
  use: SpendingUse.optional(),
});
const SpendingCheck: Schema<SpendingCheck> = record<SpendingCheck>('支出审核', 'check of the spending', {
  verdict: UseVerdict,
  allowed: money('可以列支', 'may be paid'),
  otherChannel: money('应由原渠道解决', 'to go through its own channel'),
  forbidden: money('负面清单支出', 'on the negative list'),
});

/**
 * 支出负面清单 (clause 2.4): what the special fund may be spent on, what has a channel of its own, and what is forbidden. The list
 * is a value with a date; the management fee is bound by it like any other money.
 *
 * @source S0 S20 S21
 */
export const spendingCheck: Policy<'funds/spending-check', Spending, SpendingCheck, SpendingParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'funds/spending-check',
    clauses: ['2.4'],
    title: text('扶贫资金支出负面清单', 'Negative list of spending'),
    summary: text('扶贫资金不能用在负面清单上的事。', 'The money may not be spent on what the negative list names.'),
    subject: 'payment',
    authority: text('财政局、扶贫办、审计局', 'finance bureau, poverty-alleviation office and audit bureau'),
    papers: [text('支付凭证和合同', 'voucher and contract')],
    timeLimit: text('支付前', 'before the payment'),
    level: text('县', 'county'),
    sources: [workPoints2019, specialFundRule, negativeListReport],
    interactions: [
      {
        with: 'funds/management-fee',
        what: text('管理费同样受负面清单约束', 'the management fee is bound by the list too'),
      },
      {
        with: 'education/vocational-support',
        what: text('雨露计划补助可以列支', 'Rain-and-Dew aid may be paid out of it'),
      },
    ],
    input: Spending,
    output: SpendingCheck,
    parameters: {
      uses: parameter(
        'funds/spending-uses',
        '2.4',
        table<SpendingUse, UseVerdict>(SpendingUse, UseVerdict),
        text('未列明的用途不能判断。', 'A use on which the list is silent is not decided.'),
      ),
    },
    on: 'paidOn',
    formula: ({ amount, use }, { uses }) => {
      const verdict = uses.at(use).as('用途判定', 'verdict on the use');
      return {
        verdict,
        allowed: verdict.is('allowed').choose(amount, nothing),
        otherChannel: verdict.is('ownChannel').choose(amount, nothing),
        forbidden: verdict.is('forbidden').choose(amount, nothing),
      };
    },
    laws: [
      {
        id: 'one-verdict',
        title: text('三者之和等于支出', 'the three parts are the payment'),
        holds: ({ facts, result }) =>
          result.allowed.plus(result.otherChannel).plus(result.forbidden).equals(facts.amount),
      },
      {
        id: 'forbidden-is-not-allowed',
        title: text('禁止的不得列支', 'what is forbidden is not allowed'),
        holds: ({ result }) => result.forbidden.equals(nothing).or(result.allowed.equals(nothing)),
      },
    ],
    examples: spendingCheckExamples,
  });
