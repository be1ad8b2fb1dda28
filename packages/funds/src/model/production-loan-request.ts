import { count, day, flag, money, record, type Count, type Day, type Money, type Rate, type Schema } from '@dzfp/core';

/** A firm that employs poor people or lifts households, and asks for credit (富民生产贷). */
export interface ProductionLoanRequest {
  readonly requestedOn: Day;
  readonly requested: Money;
  /** Poor people employed with a contract. */
  readonly employed?: Count;
  /** Households lifted otherwise; nobody who is employed already is among them. */
  readonly householdsLifted?: Count;
  readonly interestPaid?: Money;
}

/** What a firm may borrow by the people it helps, and what the budget gives to its interest. */
export interface ProductionLoan {
  readonly peopleHelped: Count;
  readonly most: Money;
  readonly lendable: Money;
  readonly interestSubsidy: Money;
  readonly wholeRequest: boolean;
}

/** Terms of production loans. */
export interface ProductionLoanParameters {
  readonly creditPerPerson: Money;
  readonly mostPerFirm: Money | null;
  readonly subsidisedShare: Rate;
}

/** 富民生产贷申请. */
export const ProductionLoanRequest: Schema<ProductionLoanRequest> = record<ProductionLoanRequest>(
  '富民生产贷申请',
  'request',
  {
    requestedOn: day('申请日期', 'day of the request'),
    requested: money('申请金额', 'amount requested', { most: '1000000000.00' }),
    employed: count('吸纳就业贫困人口', 'poor people employed', { most: 10_000 }).optional(),
    householdsLifted: count('带动脱贫户', 'households lifted', { most: 10_000 }).optional(),
    interestPaid: money('已付利息', 'interest paid', { most: '1000000000.00' }).optional(),
  },
);
/** 富民生产贷. */
export const ProductionLoan: Schema<ProductionLoan> = record<ProductionLoan>('富民生产贷', 'production loan', {
  peopleHelped: count('带动人（户）数', 'people or households helped'),
  most: money('可贷上限', 'may be lent at most'),
  lendable: money('可贷金额', 'may be lent'),
  interestSubsidy: money('贴息', 'interest subsidy'),
  wholeRequest: flag('申请可全部满足', 'the whole request can be met'),
});
