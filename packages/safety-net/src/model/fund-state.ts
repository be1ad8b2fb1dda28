import { choice, money, record, text, type Money, type Schema, type Text } from '@dzfp/core';

/** What became of a movement. */
export type MovementOutcome = 'booked' | 'aboveLimit' | 'notEnough';

/** The movement as it was booked. */
export interface BookedMovement {
  readonly outcome: MovementOutcome;
  readonly paidIn: Money;
  readonly paidOut: Money;
}

/** What the fund had and gave so far. */
export interface FundState {
  readonly paidIn: Money;
  readonly paidOut: Money;
  readonly balance: Money;
}

/** What a township may give at once; a place without a fund has no value here and breaks nothing (探索). */
export interface FundParameters {
  readonly limitPerHelp: Money;
}

/** 入账结果. */
export const MovementOutcome: Schema<MovementOutcome> = choice<Readonly<Record<MovementOutcome, Text>>>(
  '入账结果',
  'outcome',
  {
    booked: text('已入账', 'booked'),
    aboveLimit: text('超过单次限额，转县级', 'above the limit: goes to the county'),
    notEnough: text('余额不足，转县级', 'not enough in the fund: goes to the county'),
  },
);

/** 入账. */
export const BookedMovement: Schema<BookedMovement> = record<BookedMovement>('入账', 'booked movement', {
  outcome: MovementOutcome,
  paidIn: money('注入', 'paid in'),
  paidOut: money('支出', 'paid out'),
});

/** 救助金结存. */
export const FundState: Schema<FundState> = record<FundState>('救助金结存', 'state of the fund', {
  paidIn: money('累计注入', 'paid in so far'),
  paidOut: money('累计支出', 'paid out so far'),
  balance: money('余额', 'balance'),
});
