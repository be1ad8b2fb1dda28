import { count, day, flag, record, type Count, type Day, type Money, type Schema } from '@dzfp/core';
import { mostMembers } from '@dzfp/core/model';
import { Hardship } from './hardship.ts';
import { RecipientClass } from './recipient-class.ts';
import { supportAmount } from './support-amount.ts';

/** An application for temporary assistance (临时救助申请). */
export interface TemporaryNeed {
  readonly appliedOn: Day;
  readonly recipient?: RecipientClass;
  readonly hardship?: Hardship;
  readonly persons?: Count;
  /** What the examining township proposes. */
  readonly proposed?: Money;
  /** What the one-stop settlement (6.2) already paid as social assistance for the same event: it is the same payment. */
  readonly paidInSettlement?: Money;
  /** 紧急情况: help comes first, the papers follow. */
  readonly urgent?: boolean;
}

/** 临时救助申请. */
export const TemporaryNeed: Schema<TemporaryNeed> = record<TemporaryNeed>('临时救助申请', 'application', {
  appliedOn: day('申请日期', 'day of the application'),
  recipient: RecipientClass.optional(),
  hardship: Hardship.optional(),
  persons: count('救助人数', 'persons helped', { least: 1, most: mostMembers }).optional(),
  proposed: supportAmount('拟救助金额', 'proposed amount').optional(),
  paidInSettlement: supportAmount(
    '一站式结算中已付社会救助',
    'social assistance paid in the one-stop settlement',
  ).optional(),
  urgent: flag('紧急情况', 'urgent').optional(),
});
