import { count, day, flag, type Count, type Day, type FieldsOf } from '@dzfp/core';

/**
 * What a rule may ask about an entry of a funds ledger (资金台账分录): the cells of its row and the entry that its money came from. What is
 * left out is unknown.
 */
export interface FundEntryFacts {
  /** Day of the entry (业务日期). */
  readonly on?: Day;
  /** Budget year of the entry (年度). */
  readonly year?: Count;
  /** Whether it pays somebody (支付), or issues money to a project (下达). */
  readonly pays?: boolean;
  readonly issues?: boolean;
  readonly projectGiven?: boolean;
  readonly payeeGiven?: boolean;
  readonly useGiven?: boolean;
  /** Day and year of the entry that the money came from (上级流水). */
  readonly parentOn?: Day;
  readonly parentYear?: Count;
}

const years = { least: 1949, most: 2199 };

/** The facts of an entry. */
export const fundEntryFields: FieldsOf<FundEntryFacts> = {
  on: day('业务日期', 'day of the entry').optional(),
  year: count('年度', 'budget year', years).optional(),
  pays: flag('支付', 'payment').optional(),
  issues: flag('下达', 'issue to a project').optional(),
  projectGiven: flag('已填项目', 'project given').optional(),
  payeeGiven: flag('已填收款人', 'payee given').optional(),
  useGiven: flag('已填支出用途', 'use given').optional(),
  parentOn: day('上级流水日期', 'day of the entry the money came from').optional(),
  parentYear: count('上级流水年度', 'year of the entry the money came from', years).optional(),
};
