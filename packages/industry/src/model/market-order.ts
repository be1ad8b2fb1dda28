import { count, day, flag, money, record, type Count, type Day, type Money, type Schema } from '@dzfp/core';

/** One order; quantities in kilograms, prices per kilogram. */
export interface MarketOrder {
  readonly on: Day;
  readonly contracted: Count;
  readonly delivered: Count;
  readonly price: Money;
  readonly floor: Money;
  readonly paid: Money;
  readonly deliverBy: Day;
  readonly payBy: Day;
}
/** How an order stands. */
export interface OrderVerdict {
  readonly worth: Money;
  readonly unpaid: Money;
  readonly payLate: boolean;
  readonly undelivered: Count;
  readonly deliverLate: boolean;
  readonly belowFloor: boolean;
}
const kg = { most: 100_000_000 };
export const MarketOrder: Schema<MarketOrder> = record<MarketOrder>('订单', 'order', {
  on: day('统计日期', 'as of'),
  contracted: count('合同数量（公斤）', 'contracted kg', kg),
  delivered: count('已交数量（公斤）', 'delivered kg', kg),
  price: money('成交价', 'price', { most: '10000.00' }),
  floor: money('保底价', 'floor price', { most: '10000.00' }),
  paid: money('已付', 'paid', { most: '999999999999.99' }),
  deliverBy: day('交货期限', 'deliver by'),
  payBy: day('付款期限', 'pay by'),
});
export const OrderVerdict: Schema<OrderVerdict> = record<OrderVerdict>('订单情况', 'verdict', {
  worth: money('应付', 'worth'),
  unpaid: money('未付', 'unpaid'),
  payLate: flag('逾期未付', 'payment late'),
  undelivered: count('未交（公斤）', 'undelivered kg'),
  deliverLate: flag('逾期未交', 'delivery late'),
  belowFloor: flag('低于保底价', 'below the floor price'),
});
