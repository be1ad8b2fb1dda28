import {
  nothing,
  yes,
  type CountTerm,
  type DayTerm,
  type FlagTerm,
  type MoneyTerm,
  type PerhapsTerm,
  type TermsOf,
} from '@dzfp/core';
import type { CostItem, IncomeItem, IncomeYear } from './model/income-year.ts';
import type { NetIncomeParameters } from './net-income-parameters.ts';

type Facts = TermsOf<IncomeYear>;
type Values = TermsOf<NetIncomeParameters>;

/** Whether a day lies in the income year: moved on by the lead, it lies in the calendar year in which that year ends. */
function inYear(year: CountTerm, day: PerhapsTerm<DayTerm>, fallback: DayTerm, p: Values): FlagTerm {
  // The first of a month moves to the first of another, so that a month without a 31st cannot shift the year.
  const moved = day
    .ifNone(fallback)
    .plusMonths(p.leadMonths, 'lastDay')
    .as('按收入年度推移', 'moved to its income year');
  return day.isNone.choose(yes, moved.year.equals(year));
}

function incomeCounts(facts: Facts, p: Values, { kind, receivedOn }: TermsOf<IncomeItem>): FlagTerm {
  return p.counted.at(kind).and(inYear(facts.year, receivedOn, facts.reckonedOn, p));
}

function costCounts(facts: Facts, p: Values, { kind, paidOn }: TermsOf<CostItem>): FlagTerm {
  return p.deducted.at(kind).and(inYear(facts.year, paidOn, facts.reckonedOn, p));
}

/** The income of some source that counts (计入) and was received in the income year. */
export function countedFrom(facts: Facts, p: Values, source: (item: TermsOf<IncomeItem>) => FlagTerm): MoneyTerm {
  return facts.incomes.sum((item) =>
    source(item)
      .and(incomeCounts(facts, p, item))
      .choose(item.amount, nothing),
  );
}

/** The income that does not count, or belongs to another income year. */
export function incomeLeftOut(facts: Facts, p: Values): MoneyTerm {
  return facts.incomes.sum((item) => incomeCounts(facts, p, item).choose(nothing, item.amount));
}

/** The costs that are deducted (扣除) and were paid in the income year. */
export function deductedCosts(facts: Facts, p: Values): MoneyTerm {
  return facts.costs.sum((item) => costCounts(facts, p, item).choose(item.amount, nothing));
}

/** The costs that are not deducted, or belong to another income year. */
export function costsLeftOut(facts: Facts, p: Values): MoneyTerm {
  return facts.costs.sum((item) => costCounts(facts, p, item).choose(nothing, item.amount));
}
