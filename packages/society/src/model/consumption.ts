import {
  day,
  flag,
  freeText,
  list,
  money,
  ratio,
  record,
  count,
  type Count,
  type Day,
  type Money,
  type Ratio,
  type Schema,
} from '@dzfp/core';

/** One order of a verified product. */
export interface AidOrder {
  readonly order: string;
  readonly producer: string;
  /** 带贫产品认定. */
  readonly verified: boolean;
  readonly deliveredOn: Day;
  readonly amount: Money;
  readonly paid: Money;
  /** Of the amount, what reached poor households as pay, rent or purchase. */
  readonly toPoor: Money;
}
/** All orders on a day. */
export interface OrderBook {
  readonly asOf: Day;
  readonly orders: readonly AidOrder[];
}
/** Sales of one producer. */
export interface ProducerSales {
  readonly producer: string;
  readonly sales: Money;
  readonly toPoor: Money;
}
/** An order whose money is late. */
export interface LateMoney {
  readonly order: string;
  readonly amount: Money;
  readonly daysLate: Count;
}
/** What consumption assistance sold, and what of it reached the poor. */
export interface ConsumptionReport {
  readonly sales: Money;
  readonly toPoor: Money;
  readonly share: Ratio;
  readonly producers: readonly ProducerSales[];
  readonly late: readonly LateMoney[];
  /** Orders of products that are not verified: no consumption assistance. */
  readonly leftOut: readonly { readonly order: string }[];
}

const large = { most: '1000000000.00' };
const most = { most: 100_000 };
export const OrderBook: Schema<OrderBook> = record<OrderBook>('消费扶贫订单', 'orders', {
  asOf: day('统计日期', 'as of', { most: '2099-12-31' }),
  orders: list(
    '订单',
    'orders',
    record<AidOrder>('订单', 'order', {
      order: freeText('订单号', 'number of the order', { most: 40 }),
      producer: freeText('生产者', 'producer', { most: 60 }),
      verified: flag('已认定带贫产品', 'verified product'),
      deliveredOn: day('交货日期', 'delivered on', { most: '2099-12-31' }),
      amount: money('金额', 'amount', large),
      paid: money('已付', 'paid', large),
      toPoor: money('贫困户所得', 'reached poor households', large),
    }),
    most,
  ),
});
export const ConsumptionReport: Schema<ConsumptionReport> = record<ConsumptionReport>('消费扶贫情况', 'report', {
  sales: money('销售额', 'sales'),
  toPoor: money('贫困户所得', 'reached poor households'),
  share: ratio('贫困户所得占比', 'share that reached the poor'),
  producers: list(
    '各生产者',
    'producers',
    record<ProducerSales>('生产者', 'producer', {
      producer: freeText('生产者', 'producer'),
      sales: money('销售额', 'sales'),
      toPoor: money('贫困户所得', 'reached poor households'),
    }),
    most,
  ),
  late: list(
    '逾期货款',
    'late money',
    record<LateMoney>('逾期货款', 'late money', {
      order: freeText('订单号', 'order'),
      amount: money('未付', 'unpaid'),
      daysLate: count('逾期天数', 'days late'),
    }),
    most,
  ),
  leftOut: list(
    '未认定',
    'not verified',
    record<{ readonly order: string }>('订单', 'order', { order: freeText('订单号', 'order') }),
    most,
  ),
});
