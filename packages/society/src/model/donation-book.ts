import {
  choice,
  day,
  flag,
  freeText,
  list,
  money,
  record,
  text,
  type Day,
  type Money,
  type Schema,
  type Text,
} from '@dzfp/core';
import { Condition, county, Heading, large } from './donation-match.ts';

/** 捐赠使用: what was done with a gift. */
export type MovementKind = 'deliver' | 'fee' | 'return';
/** A gift as it was received. */
export interface Donation {
  readonly id: string;
  readonly donor: string;
  readonly on: Day;
  readonly amount: Money;
  readonly condition: Condition;
}
/** Something that was done with it. */
export interface Movement {
  readonly id: string;
  readonly donation: string;
  readonly kind: MovementKind;
  readonly on: Day;
  readonly amount: Money;
  /** For a delivery: what for, where, with what receipt. */
  readonly heading?: Heading;
  readonly county?: string;
  readonly receipt?: string;
}
/** All gifts and what was done with them. */
export interface DonationBook {
  readonly asOf: Day;
  readonly donations: readonly Donation[];
  readonly movements: readonly Movement[];
}
/** The donor's statement: donated = delivered + in hand + fee + returned. */
export interface Statement {
  readonly donation: string;
  readonly donor: string;
  readonly donated: Money;
  readonly delivered: Money;
  readonly fee: Money;
  readonly returned: Money;
  readonly inHand: Money;
}
/** What is wrong. */
export type FindingKind = 'overspent' | 'outsideCondition' | 'noReceipt' | 'feeAboveBound' | 'unknownDonation';
/** One finding. */
export interface Finding {
  readonly kind: FindingKind;
  readonly at: string;
}
/** Every statement and every finding. */
export interface DonationAccount {
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
  readonly sound: boolean;
}

const Movement: Schema<Movement> = record<Movement>('使用', 'movement', {
  id: freeText('编号', 'number', { most: 40 }),
  donation: freeText('捐赠编号', 'number of the gift', { most: 40 }),
  kind: choice<Readonly<Record<MovementKind, Text>>>('去向', 'kind', {
    deliver: text('拨付', 'delivered'),
    fee: text('管理费', 'fee'),
    return: text('退还', 'returned'),
  }),
  on: day('日期', 'day'),
  amount: money('金额', 'amount', large),
  heading: Heading.optional(),
  county: county.optional(),
  receipt: freeText('收据', 'receipt', { most: 60 }).optional(),
});
const Donation: Schema<Donation> = record<Donation>('捐赠', 'donation', {
  id: freeText('捐赠编号', 'number of the gift', { most: 40 }),
  donor: freeText('捐赠人', 'donor', { most: 60 }),
  on: day('到账日期', 'received on'),
  amount: money('金额', 'amount', large),
  condition: Condition,
});
export const DonationBook: Schema<DonationBook> = record<DonationBook>('捐赠台账', 'book of donations', {
  asOf: day('截止日期', 'as of'),
  donations: list('捐赠', 'donations', Donation, { most: 50_000 }),
  movements: list('使用', 'movements', Movement, { most: 200_000 }),
});
const signed = { least: '-999999999999.99' };
const Statement: Schema<Statement> = record<Statement>('捐赠对账单', 'statement', {
  donation: freeText('捐赠编号', 'number of the gift'),
  donor: freeText('捐赠人', 'donor'),
  donated: money('捐赠', 'donated'),
  delivered: money('已拨付', 'delivered'),
  fee: money('管理费', 'fee'),
  returned: money('退还', 'returned'),
  inHand: money('结余', 'in hand', signed),
});
export const DonationAccount: Schema<DonationAccount> = record<DonationAccount>('捐赠去向', 'account of donations', {
  statements: list('对账单', 'statements', Statement, { most: 50_000 }),
  findings: list(
    '问题',
    'findings',
    record<Finding>('问题', 'finding', {
      kind: choice<Readonly<Record<FindingKind, Text>>>('问题', 'kind', {
        overspent: text('用超捐赠金额', 'more used than was given'),
        outsideCondition: text('不符捐赠条件', 'outside the condition'),
        noReceipt: text('拨付无收据', 'delivered without a receipt'),
        feeAboveBound: text('管理费超限', 'the fee is above its bound'),
        unknownDonation: text('找不到捐赠', 'no such donation'),
      }),
      at: freeText('所在', 'at'),
    }),
    { most: 500_000 },
  ),
  sound: flag('账目相符', 'sound'),
});
