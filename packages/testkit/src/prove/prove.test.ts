import {
  count,
  day,
  definePolicy,
  list,
  money,
  nothing,
  number,
  printDay,
  record,
  text,
  type BoundBase,
  type Count,
  type Day,
  type DayTerm,
  type FlagTerm,
  type Money,
} from '@dzfp/core';
import { insideFor } from '@dzfp/core/plan';
import { afterAll, describe, expect, it } from 'vitest';
import { card } from '../../fixture/card.ts';
import { prove, type Verdict } from './prove.ts';
import type { AnyLaw } from './question.ts';
import { endZ3 } from './z3.ts';

interface Receipt {
  readonly on: Day;
  readonly amount: Money;
}
interface Books {
  readonly year: Count;
  readonly receipts: readonly Receipt[];
}
interface Sums {
  readonly inTheYear: Money;
  readonly elsewhere: Money;
}
const amount = money('金额', 'amount', { most: '1000000.00' });
/** Sorts receipts by the year in which they count: in it, or not in it. */
const books = definePolicy({
  ...card,
  id: 'example/books',
  input: record<Books>('账', 'books', {
    year: count('年度', 'year', { least: 1990, most: 2100 }),
    receipts: list('收入', 'receipts', record<Receipt>('收入', 'receipt', { on: day('日', 'on'), amount }), {
      most: 9,
    }),
  }),
  output: record<Sums>('合计', 'sums', {
    inTheYear: money('本年', 'in the year'),
    elsewhere: money('其他年度', 'elsewhere'),
  }),
  parameters: {},
  formula: ({ year, receipts }) => {
    const ofYear = (on: DayTerm): FlagTerm =>
      on.plusMonths(number(3), 'lastDay').year.equals(year).as('属于本年', 'of the year');
    return {
      inTheYear: receipts.sum(({ on, amount: of }) => of.when(ofYear(on), nothing)),
      elsewhere: receipts.sum(({ on, amount: of }) => of.when(ofYear(on).not(), nothing)),
    };
  },
  laws: [
    {
      id: 'every-fen-is-placed',
      title: text('每一分都有去处', 'every fen is placed'),
      holds: ({ facts, result }) =>
        result.inTheYear.plus(result.elsewhere).equals(facts.receipts.sum(({ amount: of }) => of)),
    },
  ],
  examples: [],
});

interface Opening {
  readonly opened: Day;
}
interface Month {
  readonly month: Count;
}
const months = definePolicy({
  ...card,
  id: 'example/months',
  input: record<Opening>('开立', 'opening', { opened: day('开立', 'opened') }),
  output: record<Month>('结果', 'result', { month: count('月份', 'month', { most: 99 }) }),
  parameters: {},
  formula: ({ opened }) => ({ month: opened.month }),
  laws: [
    {
      id: 'twelve-months',
      title: text('不过十二月', 'no month after December'),
      holds: ({ result }) => result.month.isAtMost(number(12)),
    },
    {
      id: 'eleven-months',
      title: text('不过十一月', 'no month after November'),
      holds: ({ result }) => result.month.isAtMost(number(11)),
    },
  ],
  examples: [],
});

describe('a law about days', { timeout: 120_000 }, () => {
  afterAll(endZ3);
  const proved = (bound: BoundBase, id: string): Promise<Verdict> => {
    const laws = insideFor(bound, 'prove').policy.laws as readonly AnyLaw[];
    return prove(bound, laws.find((each) => each.id === id) as AnyLaw, { timeout: 20_000 });
  };

  it('that holds under any calendar is proved without one', async () => {
    expect(await proved(books.with({}), 'every-fen-is-placed')).toEqual({ outcome: 'proved', bounded: true });
  });

  it('that needs the calendar is proved with it', async () => {
    expect(await proved(months.with({}), 'twelve-months')).toEqual({ outcome: 'proved', bounded: false });
  });

  it('that does not hold is refuted by a real day', async () => {
    const verdict = await proved(months.with({}), 'eleven-months');
    const facts = verdict.outcome === 'refuted' ? (verdict.counterexample.facts as Opening) : undefined;
    expect(printDay(facts?.opened ?? (0 as Day))).toMatch(/^\d{4}-12-/u);
  });
});
