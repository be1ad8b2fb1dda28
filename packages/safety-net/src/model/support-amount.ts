import { money, type Money, type Schema } from '@dzfp/core';

/** A million yuan: no standard, income or support of one household comes near it; above it a unit was mistaken. */
const most = '1000000.00';

/** An amount that one person or household has or is given in a month or year. */
export function supportAmount(zh: string, en: string): Schema<Money> {
  return money(zh, en, { most });
}
