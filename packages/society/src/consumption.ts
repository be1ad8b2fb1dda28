import {
  defineProcedure,
  failure,
  parameter,
  text,
  type Count,
  type Money,
  type ParametersOf,
  type Procedure,
} from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { deadline, standing, Term, type TermRecord } from '@dzfp/core/deadline';
import { workPoints2019 } from '@dzfp/core/model';
import { consumptionExamples } from './consumption-examples.ts';
import {
  ConsumptionReport,
  OrderBook,
  type AidOrder,
  type LateMoney,
  type ProducerSales,
} from './model/consumption.ts';

/** Within what time an order is to be paid. */
export interface ConsumptionParameters {
  readonly payment: TermRecord;
}

const consumptionParameters: ParametersOf<ConsumptionParameters> = {
  payment: parameter('society/payment-term', '10', Term),
};

const sumOf = (orders: readonly AidOrder[], of: 'amount' | 'toPoor'): Money =>
  orders.reduce((sum, each) => sum + each[of], 0) as Money;

/**
 * 消费扶贫 (clause 10): sales of verified products by producer, the exact share that reached poor households, and money that is late.
 *
 * @source S0
 */
export const consumption: Procedure<'society/consumption', OrderBook, ConsumptionReport, ConsumptionParameters> =
  /* @__PURE__ */ defineProcedure({
    id: 'society/consumption',
    clauses: ['10'],
    title: text('消费扶贫', 'Consumption assistance'),
    summary: text(
      '认定产品卖了多少、其中多少到了贫困户手里、哪些货款逾期未付。',
      'What verified products sold, how much of it reached poor households, and which money is late.',
    ),
    subject: 'county',
    authority: text('扶贫开发办公室、供销社', 'poverty-alleviation office, supply and marketing cooperative'),
    papers: [text('产品认定书、订单、付款凭证', 'verification, orders, vouchers')],
    timeLimit: text('货款期限为参数；未见来源', 'the time of payment is a parameter; none was found'),
    level: text('县', 'county'),
    sources: [workPoints2019],
    interactions: [
      {
        with: 'industry/order-book',
        what: text(
          '订单与产销对接台账是同一笔，不重复统计',
          'the orders are those of the producer–market ledger, counted once',
        ),
      },
    ],
    input: OrderBook,
    output: ConsumptionReport,
    parameters: consumptionParameters,
    on: 'asOf',
    run: ({ asOf, orders }, { payment }) => {
      const delivered = orders
        .filter(({ deliveredOn }) => deliveredOn <= asOf)
        .toSorted((a, b) => compareKeys(a.order, b.order));
      delivered.forEach((each, i) => {
        if (each.order === delivered[i + 1]?.order)
          throw failure('DZ602', { what: 'orders', key: each.order }, ['orders']);
        if (each.paid > each.amount || each.toPoor > each.amount)
          throw failure(
            'DZ114',
            {
              field: `orders ${each.order}`,
              other: 'amount',
              reason: text('已付或贫困户所得超过订单金额', 'more was paid or passed on than the order is worth'),
            },
            ['orders'],
          );
      });
      const counted = delivered.filter(({ verified }) => verified);
      const [sales, toPoor] = [sumOf(counted, 'amount'), sumOf(counted, 'toPoor')];
      const producers = [...new Set(counted.map(({ producer }) => producer))]
        .toSorted(compareKeys)
        .map((producer): ProducerSales => {
          const own = counted.filter((each) => each.producer === producer);
          return { producer, sales: sumOf(own, 'amount'), toPoor: sumOf(own, 'toPoor') };
        });
      const late = counted.flatMap(({ order, deliveredOn, amount, paid }): LateMoney[] => {
        if (paid === amount) return [];
        const { state, days = 0 } = standing(deadline(deliveredOn, payment), null, asOf);
        return state === 'overdue' ? [{ order, amount: (amount - paid) as Money, daysLate: days as Count }] : [];
      });
      return {
        sales,
        toPoor,
        share: { numerator: toPoor, denominator: Math.max(1, sales) },
        producers,
        late,
        leftOut: delivered.filter(({ verified }) => !verified).map(({ order }) => ({ order })),
      };
    },
    laws: [
      {
        id: 'producers-are-the-sales',
        title: text('各生产者之和等于销售额', 'the producers sum to the sales'),
        holds: ({ output }) => output.producers.reduce((sum, each) => sum + each.sales, 0) === output.sales,
      },
      {
        id: 'the-poor-get-no-more-than-sold',
        title: text('贫困户所得不超过销售额', 'what reaches the poor is at most what was sold'),
        holds: ({ output }) => output.toPoor <= output.sales,
      },
      {
        id: 'late-is-unpaid',
        title: text('逾期货款必有未付', 'what is late is unpaid'),
        holds: ({ output }) => output.late.every(({ amount, daysLate }) => amount > 0 && daysLate > 0),
      },
    ],
    examples: consumptionExamples,
  });
