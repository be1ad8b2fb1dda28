import { day, flag, list, money, record, type Day, type Money, type Schema } from '@dzfp/core';
import { Assistance, Bureau, Need, Paper } from './assistance.ts';
import { supportAmount } from './support-amount.ts';

/** An assistance that the household was already given. */
export interface Received {
  readonly assistance: Assistance;
  readonly on: Day;
  readonly amount: Money;
}

/** What somebody asks for at the one door. */
export interface Request {
  readonly askedOn: Day;
  readonly need?: Need;
  readonly urgent?: boolean;
  /** A list that is left out is unknown, an empty one means none. */
  readonly received?: readonly Received[];
}

/** Where the request goes, what it needs and by when it is answered. */
export interface Referral {
  readonly assistance: Assistance;
  readonly bureau: Bureau;
  readonly paper: Paper;
  /** Whether the paper must be there before the help; not so on the fast track. */
  readonly paperFirst: boolean;
  readonly by: Day;
  /** Of the same assistance, in the calendar year of the request. */
  readonly alreadyReceived: Money;
}

/** 已获救助. */
export const Received: Schema<Received> = record<Received>('已获救助', 'assistance received', {
  assistance: Assistance,
  on: day('救助日期', 'day'),
  amount: supportAmount('金额', 'amount'),
});

/** 求助. */
export const Request: Schema<Request> = record<Request>('求助', 'request', {
  askedOn: day('求助日期', 'day of the request'),
  need: Need.optional(),
  urgent: flag('紧急情况', 'urgent').optional(),
  received: list('已获救助', 'assistance received', Received, { most: 200 }).optional(),
});

/** 转办结果. */
export const Referral: Schema<Referral> = record<Referral>('转办结果', 'referral', {
  assistance: Assistance,
  bureau: Bureau,
  paper: Paper,
  paperFirst: flag('须先交材料', 'paper needed first'),
  by: day('最迟办结日', 'answered by', { most: '2999-12-31' }),
  alreadyReceived: money('本年已获同类救助', 'received of it in the year'),
});
