import {
  defineProcedure,
  failure,
  parameter,
  rate,
  text,
  yearOf,
  type Count,
  type ParametersOf,
  type Procedure,
  type Rate,
} from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import { OrderBook, OrderReport, type ProducerLine } from './model/order-book.ts';
import { orderBookExamples } from './order-book-examples.ts';

/** From what unsold part on a producer is alerted. */
export interface BookParameters {
  readonly unsoldShare: Rate;
}

const bookParameters: ParametersOf<BookParameters> = {
  unsoldShare: parameter('industry/unsold-share', '3.2', rate('滞销预警比例', 'share that is an unsold alert')),
};

const million = 1_000_000n;
const unique = (of: readonly string[]): readonly string[] => [...new Set(of)].toSorted(compareKeys);

/**
 * 订单台账 (clause 3.2): what each producer has sold of the harvest, who is left with too much, and how many buyers of last year came back.
 *
 * @source S0
 */
export const orderBook: Procedure<'industry/order-book', OrderBook, OrderReport, BookParameters> =
  /* @__PURE__ */ defineProcedure({
    id: 'industry/order-book',
    clauses: ['3.2'],
    title: text('产销订单台账', 'Book of orders'),
    summary: text(
      '每个生产者产了多少、订出多少、还剩多少，剩得多的预警；上年的买家今年有几成又来。',
      'What each producer grew, sold and is left with, with an alert where too much is left; how many of last year’s buyers came back.',
    ),
    subject: 'county',
    authority: text('农业农村局、商务局', 'agriculture bureau, commerce bureau'),
    papers: [text('订单合同、产量核定', 'contracts, verified harvests')],
    timeLimit: text('每月', 'every month'),
    level: text('县', 'county'),
    sources: [workPoints2019],
    interactions: [
      { with: 'industry/market-matching', what: text('滞销的进入下一轮对接', 'what is unsold enters the next round') },
    ],
    input: OrderBook,
    output: OrderReport,
    parameters: bookParameters,
    on: 'on',
    run: ({ on, orders, harvests }, { unsoldShare }) => {
      const year = yearOf(on);
      const twice = orders.find(({ order }, i) => orders.findIndex((each) => each.order === order) !== i);
      if (twice !== undefined) throw failure('DZ602', { what: 'orders', key: twice.order }, ['orders']);
      const over = orders.find(({ contracted, delivered }) => delivered > contracted);
      if (over !== undefined)
        throw failure(
          'DZ114',
          {
            field: `orders ${over.order}`,
            other: 'contracted',
            reason: text('已交超过合同数量', 'more was delivered than contracted'),
          },
          ['orders'],
        );
      const ofYear = orders.filter((each) => each.year === year);
      const producers = unique(harvests.map(({ producer }) => producer)).map((producer): ProducerLine => {
        const own = ofYear.filter((each) => each.producer === producer);
        const harvest = harvests.filter((each) => each.producer === producer).reduce((sum, { kg }) => sum + kg, 0);
        const contracted = own.reduce((sum, each) => sum + each.contracted, 0);
        const unsold = Math.max(0, harvest - contracted);
        return {
          producer,
          harvest: harvest as Count,
          contracted: contracted as Count,
          delivered: own.reduce((sum, each) => sum + each.delivered, 0) as Count,
          unsold: unsold as Count,
          alert: unsold > 0 && BigInt(unsold) * million >= BigInt(harvest) * BigInt(unsoldShare),
        };
      });
      const now = new Set(ofYear.map(({ buyer }) => buyer));
      const before = unique(orders.filter((each) => each.year === year - 1).map(({ buyer }) => buyer));
      const lost = before.filter((buyer) => !now.has(buyer));
      return {
        producers,
        repeatRate: { numerator: before.length - lost.length, denominator: Math.max(1, before.length) },
        lostBuyers: lost.map((buyer) => ({ buyer })),
      };
    },
    laws: [
      {
        id: 'delivered-within-contracted',
        title: text('已交不超过合同', 'no more is delivered than contracted'),
        holds: ({ output }) => output.producers.every(({ contracted, delivered }) => delivered <= contracted),
      },
      {
        id: 'alert-means-unsold',
        title: text('预警必有未订', 'an alert means something is unsold'),
        holds: ({ output }) => output.producers.every(({ alert, unsold }) => !alert || unsold > 0),
      },
      {
        id: 'buyers-come-back-or-are-lost',
        title: text('上年买家或复购或流失', 'a buyer of last year comes back or is lost'),
        holds: ({ output }) =>
          output.repeatRate.numerator + output.lostBuyers.length <= Math.max(1, output.repeatRate.denominator),
      },
    ],
    examples: orderBookExamples,
  });
