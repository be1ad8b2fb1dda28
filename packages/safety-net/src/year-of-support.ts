import {
  nothing,
  number,
  rounding,
  type ChoiceTerm,
  type CountTerm,
  type MoneyTerm,
  type Rounding,
  type TermsOf,
} from '@dzfp/core';
import type { StandardInForce } from './dibao-standard-parameters.ts';
import type { Series } from './model/series.ts';

/** Twelve months. */
export const monthsOfYear: CountTerm = /* @__PURE__ */ number(12);

/** A support that may not be lower than something is cut to the fen upwards. */
export const upToFen: Rounding = /* @__PURE__ */ rounding('up', '0.01', '“不低于”的字面含义');

/** A yearly amount as a month's, so that twelve months never fall below the year. */
export function monthOf(yearly: MoneyTerm): MoneyTerm {
  return yearly.dividedBy(monthsOfYear, { rounding: upToFen, whenZero: nothing });
}

/** 低保标准（年）: a monthly standard times twelve, exactly. */
export function yearlyStandard(p: TermsOf<StandardInForce>, series: ChoiceTerm<Series> | Series): MoneyTerm {
  const stated = p.standard.at(series);
  return p.standardPer
    .at(series)
    .match({ month: stated.times(monthsOfYear), year: stated })
    .as('低保标准（年）', 'dibao standard for the year');
}

/** 低保标准（月）: a yearly standard divided by twelve, to the next fen. */
export function monthlyStandard(p: TermsOf<StandardInForce>, series: ChoiceTerm<Series> | Series): MoneyTerm {
  const stated = p.standard.at(series);
  return p.standardPer
    .at(series)
    .match({ month: stated, year: monthOf(stated) })
    .as('低保标准（月）', 'dibao standard for the month');
}
