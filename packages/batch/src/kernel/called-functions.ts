import { addMonths, DzfpError, wholeYears, yearOf, type Day, type MonthEndRule } from '@dzfp/core';
import { divideRounded, firstDay, lastDay } from '@dzfp/core/plan';

/** What the code of a kernel calls: the calendar and the rarer roundings, as core has them. */
export interface CalledFunctions {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly yearOf: (day: number) => number;
  readonly monthOf: (day: number) => number;
  readonly wholeYears: (from: number, to: number) => number;
  /** Infinity where there is no such day. */
  readonly toLastDay: (day: number, months: number) => number;
  readonly toNextFirst: (day: number, months: number) => number;
  readonly orRefuse: (day: number, months: number) => number;
  readonly halfUp: (dividend: number, divisor: number) => number;
  readonly halfEven: (dividend: number, divisor: number) => number;
  readonly down: (dividend: number, divisor: number) => number;
  readonly up: (dividend: number, divisor: number) => number;
}

const millisecondsOfDay = 86_400_000;

function later(rule: MonthEndRule): (day: number, months: number) => number {
  return (day, months) => {
    try {
      return addMonths(day as Day, months, rule);
    } catch (error) {
      if (error instanceof DzfpError) return Number.POSITIVE_INFINITY;
      throw error;
    }
  };
}

export const calledFunctions: CalledFunctions = {
  firstDay,
  lastDay,
  yearOf: (day) => yearOf(day as Day),
  monthOf: (day) => new Date(day * millisecondsOfDay).getUTCMonth() + 1,
  wholeYears: (from, to) => wholeYears(from as Day, to as Day),
  toLastDay: later('lastDay'),
  toNextFirst: later('nextFirst'),
  orRefuse: later('refuse'),
  halfUp: (dividend, divisor) => divideRounded(dividend, divisor, 'halfUp'),
  halfEven: (dividend, divisor) => divideRounded(dividend, divisor, 'halfEven'),
  down: (dividend, divisor) => divideRounded(dividend, divisor, 'down'),
  up: (dividend, divisor) => divideRounded(dividend, divisor, 'up'),
};
