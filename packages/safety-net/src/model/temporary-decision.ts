import { day, money, record, type Day, type Money, type Schema } from '@dzfp/core';
import { Approver } from './approver.ts';

/** How much is given, who approves it, and by when. */
export interface TemporaryAssistance {
  readonly leastAmount: Money;
  readonly mostAmount: Money;
  readonly amount: Money;
  /** What is still to be paid: what the one-stop settlement paid for the same event is the same payment. */
  readonly payable: Money;
  readonly approver: Approver;
  readonly helpBy: Day;
  /** The day of the application, or for urgent help the day until which papers may follow. */
  readonly papersBy: Day;
}

/** 临时救助. */
export const TemporaryAssistance: Schema<TemporaryAssistance> = record<TemporaryAssistance>(
  '临时救助',
  'temporary assistance',
  {
    leastAmount: money('最低救助金额', 'least amount'),
    mostAmount: money('最高救助金额', 'most amount'),
    amount: money('救助金额', 'amount'),
    payable: money('应付金额', 'amount to be paid'),
    approver: Approver,
    helpBy: day('最迟救助日', 'help by', { most: '2999-12-31' }),
    papersBy: day('手续最迟日', 'papers by', { most: '2999-12-31' }),
  },
);
