import { choice, text } from '@dzfp/core';
import type * as z from 'zod';

/** What a household micro-credit is used for. */
export type LoanUse =
  'farming' | 'smallBusiness' | 'otherProduction' | 'wedding' | 'houseBuilding' | 'financeProducts' | 'householdGoods';

/** 贷款用途. */
export const LoanUse: z.ZodType<LoanUse, LoanUse> = choice('贷款用途', 'use of the loan', {
  farming: text('种植养殖', 'crops and animals'),
  smallBusiness: text('小商贩、小加工', 'small trade or processing'),
  otherProduction: text('其他生产经营', 'other production'),
  wedding: text('婚丧嫁娶', 'weddings and funerals'),
  houseBuilding: text('建房', 'building a house'),
  financeProducts: text('理财', 'finance products'),
  householdGoods: text('购置家庭用品', 'household goods'),
});
