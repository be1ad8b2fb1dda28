import {
  day,
  flag,
  list,
  money,
  rate,
  record,
  type Count,
  count,
  type Day,
  type Money,
  type Rate,
  type Schema,
} from '@dzfp/core';

/** Principal that stood unchanged from one day until before another. */
export interface PrincipalSpan {
  readonly from: Day;
  readonly until: Day;
  readonly principal: Money;
}

/** A household's micro-credit as it ran until a day. */
export interface RunningLoan {
  readonly countedOn: Day;
  readonly borrowedOn: Day;
  readonly dueOn: Day;
  /** 展期: the new due day; null: not extended. */
  readonly extendedTo?: Day | null;
  readonly repaidOn?: Day | null;
  /** The day from which it was used against the terms; null: it was not. */
  readonly breachOn?: Day | null;
  readonly annualRate: Rate;
  readonly spans: readonly PrincipalSpan[];
  /** Principal of earlier loans that is already subsidised. */
  readonly otherSubsidised?: Money;
}

/** Who pays the interest. */
export interface LoanInterest {
  /** The first day that is not subsidised. */
  readonly subsidisedUntil: Day;
  readonly subsidisedDays: Count;
  readonly interest: Money;
  readonly subsidy: Money;
  readonly ownInterest: Money;
  readonly stoppedByBreach: boolean;
}

const PrincipalSpan: Schema<PrincipalSpan> = record<PrincipalSpan>('本金时段', 'span', {
  from: day('起', 'from'),
  until: day('止（不含）', 'until (not included)'),
  principal: money('本金', 'principal', { most: '10000000.00' }),
});
/** 在贷小额信贷. */
export const RunningLoan: Schema<RunningLoan> = record<RunningLoan>('在贷小额信贷', 'running loan', {
  countedOn: day('计息截止日', 'counted until'),
  borrowedOn: day('放款日', 'day of lending'),
  dueOn: day('到期日', 'due day'),
  extendedTo: day('展期到期日', 'extended to').nullable().optional(),
  repaidOn: day('结清日', 'day of repayment in full').nullable().optional(),
  breachOn: day('违规日', 'day of the breach').nullable().optional(),
  annualRate: rate('年利率', 'annual rate'),
  spans: list('本金时段', 'spans of principal', PrincipalSpan, { most: 200 }),
  otherSubsidised: money('其他已贴息本金', 'principal subsidised already', { most: '10000000.00' }).optional(),
});
/** 贴息. */
export const LoanInterest: Schema<LoanInterest> = record<LoanInterest>('贴息', 'interest', {
  subsidisedUntil: day('贴息止日（不含）', 'subsidised until (not included)'),
  subsidisedDays: count('贴息天数', 'subsidised days', { least: 0 }),
  interest: money('利息', 'interest'),
  subsidy: money('贴息', 'subsidy'),
  ownInterest: money('自付利息', 'own interest'),
  stoppedByBreach: flag('因违规停止贴息', 'stopped by a breach'),
});
