import { count, day, flag, list, money, record, type Count, type Day, type Money, type Schema } from '@dzfp/core';
import { CostKind } from './cost-kind.ts';
import { IncomeKind } from './income-kind.ts';

/** An income that somebody of the household received. */
export interface IncomeItem {
  readonly kind: IncomeKind;
  readonly amount: Money;
  /** The day of receipt; null: a total that was kept for the income year as a whole. */
  readonly receivedOn: Day | null;
  /** Whether it is fixed or lasting (稳定): only such income carries an exit. */
  readonly lasting?: boolean;
}
/** A cost of household operations. */
export interface CostItem {
  readonly kind: CostKind;
  readonly amount: Money;
  /** The day of payment; null: a total that was kept for the income year as a whole. */
  readonly paidOn: Day | null;
}
/** The income of a household in an income year. */
export interface IncomeYear {
  readonly reckonedOn: Day;
  /** The calendar year in which the income year ends. */
  readonly year: Count;
  /** Persons of the household in the register, not residents. */
  readonly members: Count;
  readonly incomes?: readonly IncomeItem[];
  readonly costs?: readonly CostItem[];
}

const IncomeItem: Schema<IncomeItem> = record<IncomeItem>('收入', 'income', {
  kind: IncomeKind,
  amount: money('金额', 'amount', { most: '100000000.00' }),
  receivedOn: day('收到日期', 'received on').nullable(),
  lasting: flag('稳定收入', 'fixed or lasting').optional(),
});
const CostItem: Schema<CostItem> = record<CostItem>('生产经营性支出', 'cost of operations', {
  kind: CostKind,
  amount: money('金额', 'amount', { most: '100000000.00' }),
  paidOn: day('支付日期', 'paid on').nullable(),
});

/** 家庭收入年度. */
export const IncomeYear: Schema<IncomeYear> = record<IncomeYear>('家庭收入年度', 'income year of a household', {
  reckonedOn: day('测算日期', 'reckoned on'),
  year: count('收入年度', 'income year', { least: 1990, most: 2100 }),
  members: count('建档立卡登记人口', 'persons in the register', { least: 1, most: 50 }),
  incomes: list('收入', 'incomes', IncomeItem, { most: 100 }).optional(),
  costs: list('生产经营性支出', 'costs of operations', CostItem, { most: 100 }).optional(),
});
