import { text, type Example, type Wire } from '@dzfp/core';
import type { OrderBook, OrderReport } from './model/order-book.ts';
import type { BookParameters } from './order-book.ts';

const values: Wire<BookParameters> = { unsoldShare: '0.2' };
const order = {
  order: 'O-1',
  buyer: '超市（虚构）',
  producer: '合作社（虚构）',
  year: 2019,
  contracted: 800,
  delivered: 500,
} as const;
const book: Wire<OrderBook> = {
  on: '2019-09-01',
  orders: [
    order,
    { ...order, order: 'O-0', year: 2018 },
    { ...order, order: 'O-2', buyer: '食堂（虚构）', year: 2018 },
  ],
  harvests: [{ producer: '合作社（虚构）', kg: 1000 }],
};

/** Cases of the book; all fictional. */
export const orderBookExamples: readonly Example<OrderBook, OrderReport, BookParameters>[] = [
  {
    title: text('恰剩两成：预警；两个老买家一个流失', 'Exactly a fifth left: an alert; of two buyers one is lost'),
    parameters: values,
    standing: 'assumed',
    input: book,
    expected: {
      producers: [
        { producer: '合作社（虚构）', harvest: 1000, contracted: 800, delivered: 500, unsold: 200, alert: true },
      ],
      repeatRate: '1/2',
      lostBuyers: [{ buyer: '食堂（虚构）' }],
    },
  },
  {
    title: text('多订一公斤：不预警', 'A kilogram more sold: no alert'),
    parameters: values,
    standing: 'assumed',
    input: { ...book, orders: [{ ...order, contracted: 801 }] },
    expected: {
      producers: [
        { producer: '合作社（虚构）', harvest: 1000, contracted: 801, delivered: 500, unsold: 199, alert: false },
      ],
    },
  },
  {
    title: text('交货多于合同：拒绝', 'More delivered than contracted is refused'),
    parameters: values,
    standing: 'assumed',
    input: { ...book, orders: [{ ...order, delivered: 801 }] },
    refused: 'DZ114',
  },
  {
    title: text('产量未知：不能判断滞销', 'Harvest unknown: not judged'),
    parameters: values,
    standing: 'assumed',
    input: { on: '2019-09-01', orders: [order] },
    refused: 'DZ107',
  },
];
