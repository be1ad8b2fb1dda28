import { count, day, list, money, record, type Count, type Day, type Money, type Schema } from '@dzfp/core';

/** Money that was paid out or paid back on a day. */
export interface LoanPayment {
  readonly on: Day;
  readonly amount: Money;
}

/** One loan contract (借款合同): its drawings, and what was repaid before it was due. */
export interface LoanContract {
  readonly contractOn: Day;
  /** Years of the programme that are left at the contract (剩余学制). */
  readonly programmeYears: Count;
  readonly graduatesOn: Day;
  readonly drawings: readonly LoanPayment[];
  readonly earlyRepayments: readonly LoanPayment[];
}

const payment = (zh: string, en: string): Schema<LoanPayment> =>
  record<LoanPayment>(zh, en, { on: day('日期', 'day'), amount: money('金额', 'amount', { least: '0.01' }) });

/** 借款合同. */
export const LoanContract: Schema<LoanContract> = record<LoanContract>('借款合同', 'loan contract', {
  contractOn: day('合同签订日', 'day of the contract'),
  programmeYears: count('剩余学制（年）', 'years left of the programme', { most: 12 }),
  graduatesOn: day('毕业日', 'day on which the programme ends'),
  drawings: list('发放', 'drawings', payment('发放', 'drawing'), { most: 12 }),
  earlyRepayments: list('提前还款', 'early repayments', payment('提前还款', 'early repayment'), { most: 200 }),
});
