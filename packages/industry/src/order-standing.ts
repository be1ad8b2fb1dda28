import { definePolicy, nothing, number, text, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { MarketOrder, OrderVerdict } from './model/market-order.ts';
import { orderStandingExamples } from './order-standing-examples.ts';

/** 无参数. */
type None = Readonly<Record<never, never>>;

/**
 * 订单履行 (clause 3.2): what an order is worth by what was delivered, what is unpaid or undelivered and late, and whether the price is
 * below its floor.
 *
 * @source S0
 */
export const orderStanding: Policy<'industry/order-standing', MarketOrder, OrderVerdict, None> =
  /* @__PURE__ */ definePolicy({
    id: 'industry/order-standing',
    clauses: ['3.2'],
    title: text('订单履行', 'How an order stands'),
    summary: text(
      '订单交了多少、该付多少、还欠多少、谁逾期；成交价低于保底价的提示。',
      'What was delivered, what it is worth, what is unpaid, who is late; a price below the floor is named.',
    ),
    subject: 'payment',
    authority: text('农业农村局、商务局', 'agriculture bureau, commerce bureau'),
    papers: [text('订单合同、交货单、付款凭证', 'contract, delivery notes, vouchers')],
    timeLimit: text('按合同', 'by the contract'),
    level: text('县', 'county'),
    sources: [workPoints2019],
    interactions: [
      { with: 'industry/order-book', what: text('各订单汇总在订单台账', 'orders are summed up in the book') },
    ],
    input: MarketOrder,
    output: OrderVerdict,
    parameters: {},
    on: 'on',
    requires: [
      {
        id: 'delivered-within-contracted',
        fields: ['delivered', 'contracted'],
        rule: text('已交不超过合同数量', 'no more is delivered than contracted'),
        holds: (facts) => facts.delivered.isAtMost(facts.contracted),
      },
    ],
    formula: (facts) => {
      const worth = facts.price.times(facts.delivered).as('应付', 'worth');
      const unpaid = worth.minus(facts.paid).atLeast(nothing).as('未付', 'unpaid');
      const undelivered = facts.contracted.minus(facts.delivered).as('未交', 'undelivered');
      return {
        worth,
        unpaid,
        payLate: unpaid.isAbove(nothing).and(facts.payBy.isBefore(facts.on)),
        undelivered,
        deliverLate: undelivered.isAbove(number(0)).and(facts.deliverBy.isBefore(facts.on)),
        belowFloor: facts.price.isBelow(facts.floor),
      };
    },
    laws: [
      {
        id: 'late-means-open',
        title: text('逾期必有未付或未交', 'what is late is open'),
        holds: ({ result }) =>
          result.payLate
            .not()
            .or(result.unpaid.isAbove(nothing))
            .and(result.deliverLate.not().or(result.undelivered.isAbove(number(0)))),
      },
      {
        id: 'paying-lowers-the-open',
        title: text('多付一分，未付少一分', 'a fen more paid is at most a fen less unpaid'),
        fact: 'paid',
        outcome: 'unpaid',
        direction: 'falls',
        slope: 1,
      },
    ],
    examples: orderStandingExamples,
  });
