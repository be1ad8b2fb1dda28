import { day, flag, freeText, list, money, record, type Day, type Money, type Schema } from '@dzfp/core';

/** One entitlement that a policy gives to a household, and what came of it. Owed and paid are separate facts. */
export interface Entitlement {
  readonly name: string;
  readonly due: Money;
  /** The day by which it is to be paid; left out: not known. */
  readonly dueOn?: Day;
  /** What was received of it by the day. */
  readonly received?: Money;
}
/** The entitlements of a household on a day. */
export interface Entitlements {
  readonly on: Day;
  readonly entitlements?: readonly Entitlement[];
}
/** What policy owes and the household has not received. */
export interface PolicyIncomeOwed {
  readonly due: Money;
  readonly received: Money;
  /** What is due by the day and has not come. */
  readonly outstanding: Money;
  /** What came beyond what is due. */
  readonly overpaid: Money;
  /** What came before the day it was due. */
  readonly early: Money;
  readonly inArrears: boolean;
}
export const Entitlement: Schema<Entitlement> = record<Entitlement>('政策性收入', 'entitlement', {
  name: freeText('项目', 'name of the entitlement', { most: 64 }),
  due: money('应得金额', 'due', { most: '10000000.00' }),
  dueOn: day('应发日期', 'due on').optional(),
  received: money('实得金额', 'received', { most: '10000000.00' }).optional(),
});
export const Entitlements: Schema<Entitlements> = record<Entitlements>('政策性收入清单', 'list of entitlements', {
  on: day('核查日期', 'day'),
  entitlements: list('政策性收入', 'entitlements', Entitlement, { most: 200 }).optional(),
});
export const PolicyIncomeOwed: Schema<PolicyIncomeOwed> = record<PolicyIncomeOwed>('政策性收入落实', 'policy income', {
  due: money('已到期应得', 'due by the day'),
  received: money('实得', 'received'),
  outstanding: money('应得未得', 'owed and not received'),
  overpaid: money('多得', 'received beyond what is due'),
  early: money('提前实得', 'received before its day'),
  inArrears: flag('存在应得未得', 'something is owed'),
});
