import { day, flag, money, ratio, record, type Day, type Money, type Rate, type Ratio, type Schema } from '@dzfp/core';

/** A county's risk fund and the loans that it stands behind. */
export interface RiskFundState {
  readonly countedOn: Day;
  readonly balance: Money;
  readonly outstanding: Money;
  /** Principal that the bank has written off, or that is overdue so long that the fund answers for it. */
  readonly badDebt?: Money;
}

/** What the fund pays, and what it needs. */
export interface RiskFund {
  readonly compensation: Money;
  readonly uncovered: Money;
  readonly balanceAfter: Money;
  readonly topUp: Money;
  readonly badShare: Ratio;
  readonly lendingPaused: boolean;
}

/** Terms of the fund. */
export interface RiskFundParameters {
  readonly leastShare: Rate;
  readonly compensatedShare: Rate;
  readonly pauseAbove: Rate;
}

const most = '100000000000.00';
/** 风险补偿金. */
export const RiskFundState: Schema<RiskFundState> = record<RiskFundState>('风险补偿金', 'risk fund', {
  countedOn: day('统计日期', 'day of the count'),
  balance: money('风险补偿金余额', 'balance of the fund', { most }),
  outstanding: money('贷款余额', 'loans outstanding', { most }),
  badDebt: money('不良贷款', 'bad loans', { most }).optional(),
});
/** 风险补偿. */
export const RiskFund: Schema<RiskFund> = record<RiskFund>('风险补偿', 'risk compensation', {
  compensation: money('应补偿', 'compensation'),
  uncovered: money('补偿金不足部分', 'not covered by the fund'),
  balanceAfter: money('补偿后余额', 'balance after it'),
  topUp: money('应补充', 'to be topped up'),
  badShare: ratio('不良率', 'share of bad loans'),
  lendingPaused: flag('暂停放款', 'lending is paused'),
});
