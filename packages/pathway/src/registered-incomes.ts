import { parseMoney, printMoney, type Money, type Situation, type Wire } from '@dzfp/core';
import type { IncomeKind } from './model/income-kind.ts';
import type { IncomeItem, IncomeYear } from './model/income-year.ts';

/**
 * What the register says of a household's income (家庭年收入). Its sums are kept for the income year, without a day; where one of
 * them is missing the incomes are unknown, and which of them last is never in it.
 */
export function registeredIncomes({ household, on }: Situation): Partial<Wire<IncomeYear>> {
  const year = Number(on.slice(0, 4));
  const base = { reckonedOn: on, year, members: household.members.length };
  const { wage, operating, operatingCost, property, transfer, dibao, pension } = household.incomes ?? {};
  const costs =
    operatingCost === undefined
      ? {}
      : { costs: [{ kind: 'operatingCost' as const, amount: operatingCost, paidOn: null }] };
  const sums = [wage, operating, property, transfer, dibao, pension];
  if (sums.some((each) => each === undefined)) return { ...base, ...costs };
  const other = [transfer, dibao, pension].map((each) => parseMoney(each ?? '0'));
  const rest = other.reduce((left, each, i) => (i === 0 ? each : left - each), 0);
  // Parts above their whole are a slip of the register: it says nothing that could be trusted.
  if (rest < 0) return { ...base, ...costs };
  const item = (kind: IncomeKind, amount = '0'): Wire<IncomeItem> => ({ kind, amount, receivedOn: null });
  return {
    ...base,
    ...costs,
    incomes: [
      item('wages', wage),
      item('otherOperating', operating),
      item('otherProperty', property),
      item('dibao', dibao),
      item('pension', pension),
      item('otherTransfer', printMoney(rest as Money)),
    ],
  };
}
