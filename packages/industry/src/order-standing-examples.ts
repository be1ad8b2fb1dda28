import { text, type Example, type Wire } from '@dzfp/core';
import type { MarketOrder, OrderVerdict } from './model/market-order.ts';

const order: Wire<MarketOrder> = {
  on: '2019-06-30',
  contracted: 1000,
  delivered: 800,
  price: '2.50',
  floor: '2.50',
  paid: '1500.00',
  deliverBy: '2019-06-30',
  payBy: '2019-06-30',
};
const { paid: _, ...paidUnknown } = order;

/** Cases of an order; all fictional. */
export const orderStandingExamples: readonly Example<MarketOrder, OrderVerdict, Readonly<Record<never, never>>>[] = [
  {
    title: text('期限当日：未逾期；恰为保底价', 'On the last day nothing is late; exactly the floor price'),
    parameters: {},
    standing: 'assumed',
    input: order,
    expected: {
      worth: '2000.00',
      unpaid: '500.00',
      payLate: false,
      undelivered: 200,
      deliverLate: false,
      belowFloor: false,
    },
  },
  {
    title: text('次日：付款交货都逾期', 'The next day payment and delivery are late'),
    parameters: {},
    standing: 'assumed',
    input: { ...order, on: '2019-07-01' },
    expected: { payLate: true, deliverLate: true },
  },
  {
    title: text('低一分：低于保底价', 'A fen less is below the floor'),
    parameters: {},
    standing: 'assumed',
    input: { ...order, price: '2.49' },
    expected: { belowFloor: true },
  },
  {
    title: text('交货多于合同：拒绝', 'More delivered than contracted is refused'),
    parameters: {},
    standing: 'assumed',
    input: { ...order, delivered: 1001 },
    refused: 'DZ114',
  },
  {
    title: text('已付未知：不能判断', 'What was paid is unknown: not decided'),
    parameters: {},
    standing: 'assumed',
    input: paidUnknown,
    refused: 'DZ107',
  },
];
