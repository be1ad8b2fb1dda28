import { text, type Example, type Wire } from '@dzfp/core';
import type { ConsumptionParameters } from './consumption.ts';
import type { ConsumptionReport, OrderBook } from './model/consumption.ts';

const values: Wire<ConsumptionParameters> = { payment: { days: 30, count: 'calendar', startsNextDay: true } };
const order = {
  order: 'O-1',
  producer: '合作社（虚构）',
  verified: true,
  deliveredOn: '2019-05-01',
  amount: '1000.00',
  paid: '600.00',
  toPoor: '250.00',
} as const;
const book: Wire<OrderBook> = { asOf: '2019-05-31', orders: [order, { ...order, order: 'O-2', verified: false }] };

/** Cases of consumption assistance; all fictional. */
export const consumptionExamples: readonly Example<OrderBook, ConsumptionReport, ConsumptionParameters>[] = [
  {
    title: text(
      '四分之一到贫困户；货款到期当日未逾期；未认定的不计',
      'A quarter reaches the poor; due today is not late; what is not verified is left out',
    ),
    parameters: values,
    standing: 'assumed',
    input: book,
    expected: { sales: '1000.00', toPoor: '250.00', share: '25000/100000', late: [], leftOut: [{ order: 'O-2' }] },
  },
  {
    title: text('次日：四百元逾期一天', 'The next day: four hundred yuan are a day late'),
    parameters: values,
    standing: 'assumed',
    input: { ...book, asOf: '2019-06-01' },
    expected: { late: [{ order: 'O-1', amount: '400.00', daysLate: 1 }] },
  },
  {
    title: text('没有销售：占比为零', 'No sales: the share is nothing'),
    parameters: values,
    standing: 'assumed',
    input: { asOf: '2019-05-31', orders: [] },
    expected: { sales: '0.00', share: '0/1' },
  },
  {
    title: text('贫困户所得超过订单：拒绝', 'More passed on than the order is worth is refused'),
    parameters: values,
    standing: 'assumed',
    input: { ...book, orders: [{ ...order, toPoor: '1000.01' }] },
    refused: 'DZ114',
  },
  {
    title: text('贫困户所得未知：不能统计', 'What reached the poor is unknown: not computed'),
    parameters: values,
    standing: 'assumed',
    input: {
      asOf: '2019-05-31',
      orders: [
        { order: 'O-1', producer: '合作社', verified: true, deliveredOn: '2019-05-01', amount: '1.00', paid: '1.00' },
      ],
    },
    refused: 'DZ107',
  },
];
