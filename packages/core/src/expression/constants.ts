import { failure } from '../error/dzfp-error.ts';
import { isCount } from '../quantity/count.ts';
import { parseMoney } from '../quantity/money.ts';
import { parseDay } from '../quantity/day.ts';
import { CountTerm } from './count-term.ts';
import { DayTerm } from './day-term.ts';
import { MoneyTerm } from './money-term.ts';
import { RateTerm } from './rate-term.ts';
import { FlagTerm } from './term.ts';

/** An amount that the wording itself states (nothing, one fen). What a law may change is a parameter, not a constant. */
export function yuan(amount: string): MoneyTerm {
  return new MoneyTerm({ op: 'constant', quantity: 'money', grain: 1, value: parseMoney(amount) });
}

/** A number that the wording itself states. */
export function number(value: number): CountTerm {
  if (!isCount(value)) throw failure('DZ103', { field: 'number', found: String(value) });
  return new CountTerm({ op: 'constant', quantity: 'count', value });
}

/** A day that the wording itself states. */
export function date(value: string): DayTerm {
  return new DayTerm({ op: 'constant', quantity: 'day', value: parseDay(value) });
}

/** Nothing, as a rate. */
export const noRate: RateTerm = /* @__PURE__ */ new RateTerm({ op: 'constant', quantity: 'rate', value: 0 });

/** Nothing, as an amount. */
export const nothing: MoneyTerm = /* @__PURE__ */ yuan('0');

/** Yes. */
export const yes: FlagTerm = /* @__PURE__ */ new FlagTerm({ op: 'constant', quantity: 'flag', value: 1 });

/** No. */
export const no: FlagTerm = /* @__PURE__ */ new FlagTerm({ op: 'constant', quantity: 'flag', value: 0 });
