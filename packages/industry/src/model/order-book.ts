import {
  count,
  day,
  flag,
  freeText,
  list,
  ratio,
  record,
  type Count,
  type Day,
  type Ratio,
  type Schema,
} from '@dzfp/core';

/** More than any harvest, in kilograms. */
const kg = { most: 100_000_000 };
/** An order in the book. */
export interface BookedOrder {
  readonly order: string;
  readonly buyer: string;
  readonly producer: string;
  readonly year: Count;
  readonly contracted: Count;
  readonly delivered: Count;
}
/** What a producer has to sell this year. */
export interface Harvest {
  readonly producer: string;
  readonly kg: Count;
}
/** The book of orders of two years. */
export interface OrderBook {
  readonly on: Day;
  readonly orders: readonly BookedOrder[];
  readonly harvests: readonly Harvest[];
}
/** A producer this year. */
export interface ProducerLine {
  readonly producer: string;
  readonly harvest: Count;
  readonly contracted: Count;
  readonly delivered: Count;
  readonly unsold: Count;
  readonly alert: boolean;
}
/** The book read. */
export interface OrderReport {
  readonly producers: readonly ProducerLine[];
  /** 上年买家今年又下单的占比. */
  readonly repeatRate: Ratio;
  readonly lostBuyers: readonly { readonly buyer: string }[];
}
export const OrderBook: Schema<OrderBook> = record<OrderBook>('订单台账', 'book of orders', {
  on: day('统计日期', 'as of'),
  orders: list(
    '订单',
    'orders',
    record<BookedOrder>('订单', 'order', {
      order: freeText('订单号', 'number of the order', { most: 40 }),
      buyer: freeText('买家', 'buyer', { most: 60 }),
      producer: freeText('生产者', 'producer', { most: 60 }),
      year: count('年度', 'year', { least: 2000, most: 2099 }),
      contracted: count('合同数量（公斤）', 'contracted kg', kg),
      delivered: count('已交数量（公斤）', 'delivered kg', kg),
    }),
    { most: 100_000 },
  ),
  harvests: list(
    '产量',
    'harvests',
    record<Harvest>('产量', 'harvest', {
      producer: freeText('生产者', 'producer', { most: 60 }),
      kg: count('当年产量（公斤）', 'harvest in kg', kg),
    }),
    { most: 20_000 },
  ),
});
export const OrderReport: Schema<OrderReport> = record<OrderReport>('订单台账情况', 'report', {
  producers: list(
    '各生产者',
    'producers',
    record<ProducerLine>('生产者', 'producer', {
      producer: freeText('生产者', 'producer'),
      harvest: count('产量（公斤）', 'harvest'),
      contracted: count('合同（公斤）', 'contracted'),
      delivered: count('已交（公斤）', 'delivered'),
      unsold: count('未订（公斤）', 'unsold'),
      alert: flag('滞销预警', 'unsold alert'),
    }),
    { most: 20_000 },
  ),
  repeatRate: ratio('复购率', 'repeat rate'),
  lostBuyers: list(
    '流失买家',
    'buyers lost',
    record<{ readonly buyer: string }>('买家', 'buyer', { buyer: freeText('买家', 'buyer') }),
    { most: 20_000 },
  ),
});
