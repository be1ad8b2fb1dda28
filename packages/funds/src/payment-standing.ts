import { count, definePolicy, noRate, nothing, parameter, text, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { paymentStandingExamples } from './payment-standing-examples.ts';
import { ArrivedMoney, PaymentStanding, type PaymentParameters } from './model/arrived-money.ts';

/**
 * 资金滞留和闲置 (clause 2.4): money that is not paid out within the set months since it arrived is late; money of which nothing moved
 * for the set months is idle. The last day of the months is in time.
 *
 * @source S0
 */
export const paymentStanding: Policy<'funds/payment-standing', ArrivedMoney, PaymentStanding, PaymentParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'funds/payment-standing',
    clauses: ['2.4'],
    title: text('资金滞留和闲置', 'Late and idle money'),
    summary: text(
      '钱到了多久、付了多少、是不是压着没动。',
      'How long the money is there, how much is paid, and whether it lies still.',
    ),
    subject: 'county',
    authority: text('财政局', 'finance bureau'),
    papers: [text('资金下达文件', 'document of allocation'), text('拨付凭证', 'vouchers of payment')],
    timeLimit: text('按月', 'each month'),
    level: text('市、县、乡', 'city, county and township'),
    sources: [workPoints2019],
    input: ArrivedMoney,
    output: PaymentStanding,
    parameters: {
      lateMonths: parameter(
        'funds/late-months',
        '2.4',
        count('滞留月数', 'months after which money is late', { most: 120 }),
      ),
      idleMonths: parameter(
        'funds/idle-months',
        '2.4',
        count('闲置月数', 'months after which money is idle', { most: 120 }),
      ),
    },
    on: 'countedOn',
    requires: [
      {
        id: 'counted-after-arrival',
        fields: ['countedOn', 'arrivedOn'],
        rule: text('统计日期不早于到账日期', 'it is counted after it arrived'),
        holds: ({ countedOn, arrivedOn }) => arrivedOn.isOnOrBefore(countedOn),
      },
      {
        id: 'paid-within-amount',
        fields: ['payments', 'amount'],
        rule: text('拨付合计不超过到账金额', 'no more is paid than arrived'),
        holds: ({ payments, amount }) => payments.sum((each) => each.amount).isAtMost(amount),
      },
    ],
    formula: (arrived, p) => {
      const { countedOn, arrivedOn, amount, payments } = arrived;
      const paid = payments.sum((each) => each.on.isAfter(countedOn).choose(nothing, each.amount)).as('已支付', 'paid');
      const balance = amount.minus(paid).as('结余', 'balance');
      const moved = payments
        .latest((each) => each.on.isAfter(countedOn).choose(arrivedOn, each.on.orLater(arrivedOn)), {
          whenEmpty: arrivedOn,
        })
        .as('最近变动日', 'last movement');
      const lateAfter = arrivedOn.plusMonths(p.lateMonths, 'lastDay').as('滞留期限', 'to be paid until');
      const idleAfter = moved.plusMonths(p.idleMonths, 'lastDay').as('闲置期限', 'to be moved until');
      const open = balance.isAbove(nothing).as('尚有结余', 'something is left');
      const late = open.and(countedOn.isAfter(lateAfter)).as('滞留', 'late');
      const idle = open.and(countedOn.isAfter(idleAfter)).as('闲置', 'idle');
      return {
        paid,
        balance,
        progress: paid.per(amount, { whenZero: noRate }),
        daysSinceArrival: arrivedOn.daysUntil(countedOn),
        late,
        lateAmount: late.choose(balance, nothing),
        idle,
        idleAmount: idle.choose(balance, nothing),
      };
    },
    laws: [
      {
        id: 'received-is-paid-and-balance',
        title: text('到账等于支付加结余', 'what arrived is what was paid and what is left'),
        holds: ({ facts, result }) => result.paid.plus(result.balance).equals(facts.amount),
      },
      {
        id: 'paid-out-is-never-late',
        title: text('付清的不算滞留也不算闲置', 'what is paid out is neither late nor idle'),
        holds: ({ result }) => result.balance.isAbove(nothing).or(result.late.or(result.idle).not()),
      },
    ],
    examples: paymentStandingExamples,
  });
