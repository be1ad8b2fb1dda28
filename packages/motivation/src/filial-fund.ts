import { definePolicy, nothing, number, text, type Policy } from '@dzfp/core';
import { toFen, workPoints2019 } from '@dzfp/core/model';
import { filialFundExamples } from './filial-fund-examples.ts';
import { filialParameters, type FilialParameters } from './filial-parameters.ts';
import { FilialPayment, FilialTopUp } from './model/filial-payment.ts';
import { quarterEndOf } from './quarter-end.ts';
import { tieyingFund } from './sources.ts';

/** A quarter has three months. */
const monthsOfQuarter = 3;

/**
 * 孝善扶贫金 (area 9): a child pays a monthly sum for a registered elder, and the fund adds a share of it for the months that were
 * paid, and for no others. It is known from a town of Dezhou, and no duty elsewhere.
 *
 * @source S114
 */
export const filialFund: Policy<'motivation/filial-fund', FilialPayment, FilialTopUp, FilialParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'motivation/filial-fund',
    clauses: ['9'],
    title: text('孝善扶贫金', 'Filial fund'),
    summary: text(
      '子女按月给贫困老人缴赡养金，基金按比例补助，按季发给老人；子女没缴的月份不补。',
      'Children pay for their elders each month and the fund adds a share, quarter by quarter; a month not paid gets none.',
    ),
    subject: 'person',
    authority: text('乡镇（街道）、村孝善理事会', 'township, filial council of the village'),
    papers: [text('子女缴纳凭证、赡养协议', 'receipts, agreement')],
    timeLimit: text('按季发放', 'paid each quarter'),
    level: text('乡镇', 'township'),
    sources: [workPoints2019, tieyingFund],
    interactions: [
      {
        with: 'safety-net/dibao-top-up',
        what: text('赡养金是否计入收入由低保政策决定', 'whether it is income is for dibao to say'),
      },
    ],
    input: FilialPayment,
    output: FilialTopUp,
    parameters: filialParameters,
    on: 'quarterEnd',
    applies: ({ elderRegistered }) => elderRegistered,
    formula: (payment, p) => {
      const { tier, elderBornOn, quarterEnd, monthsPaid } = payment;
      const monthly = p.monthly.at(tier).as('每月缴纳标准', 'sum of a month');
      const oldEnough = elderBornOn.wholeYearsUntil(quarterEnd).isAtLeast(p.fromAge).as('达到起始年龄', 'old enough');
      const belongs = payment.elderRegistered.and(oldEnough).as('属于补助对象', 'is of the fund');
      const paid = monthly.times(monthsPaid).as('本季缴纳', 'paid in the quarter');
      const added = paid.times(p.topUpRate.at(tier)).round(toFen).as('按比例补助', 'by the rate');
      const topUp = belongs.choose(added, nothing).as('补助', 'top-up');
      const pledged = monthly.times(number(monthsOfQuarter)).as('本季应缴', 'pledged for the quarter');
      return { paid, topUp, total: paid.plus(topUp), arrears: pledged.minus(paid) };
    },
    assessment: {
      per: 'member',
      facts: ({ household, member, on }) => ({
        quarterEnd: quarterEndOf(on),
        elderRegistered: household.status !== 'liftedWithoutPolicy',
        ...(member.bornOn === undefined ? {} : { elderBornOn: member.bornOn }),
      }),
      owed: 'topUp',
      payer: text('孝善基金', 'filial fund'),
    },
    laws: [
      {
        id: 'no-top-up-without-payment',
        title: text('子女未缴不补', 'where the child paid nothing, nothing is added'),
        holds: ({ facts, result }) => facts.monthsPaid.isAbove(number(0)).or(result.topUp.equals(nothing)),
      },
      {
        id: 'only-registered-elders',
        title: text('只补建档立卡老人', 'only registered elders get a top-up'),
        holds: ({ facts, result }) => facts.elderRegistered.or(result.topUp.equals(nothing)),
      },
      {
        id: 'more-months-more-top-up',
        title: text('多缴一月，补助不减', 'a further month never lowers the top-up'),
        fact: 'monthsPaid',
        outcome: 'topUp',
        direction: 'rises',
      },
    ],
    examples: filialFundExamples,
  });
