import {
  count,
  date,
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
import { questionOf, type AnyLaw } from './question.ts';
import { isUnbreakable } from './solve.ts';
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
      on.plusMonths(number(3), 'lastDay').as('计入日', 'counted on').year.equals(year);
    return {
      inTheYear: receipts.sum(({ on, amount: of }) => of.when(ofYear(on), nothing)),
      elsewhere: receipts.sum(({ on, amount: of }) => nothing.when(ofYear(on), of)),
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
interface Year {
  readonly year: Count;
}
const y2000 = date('2000-01-01');
const years = definePolicy({
  ...card,
  id: 'example/years',
  input: record<Opening>('开立', 'opening', { opened: day('开立', 'opened') }),
  output: record<Year>('结果', 'result', { year: count('年份', 'year', { most: 3000 }) }),
  parameters: {},
  formula: ({ opened }) => ({ year: opened.year }),
  laws: [
    {
      id: 'year-2000-on',
      title: text('2000年起的日子，年份不早于2000', 'days from 2000 on are of no earlier year'),
      holds: ({ facts, result }) => facts.opened.isBefore(y2000).or(result.year.isAtLeast(number(2000))),
    },
    {
      id: 'year-2001-on',
      title: text('2000年起的日子，年份不早于2001', 'days from 2000 on are of no year before 2001'),
      holds: ({ facts, result }) => facts.opened.isBefore(y2000).or(result.year.isAtLeast(number(2001))),
    },
  ],
  examples: [],
});

describe('a law about days', { timeout: 120_000 }, () => {
  afterAll(endZ3);
  const lawOf = (bound: BoundBase, id: string): AnyLaw =>
    (insideFor(bound, 'prove').policy.laws as readonly AnyLaw[]).find((each) => each.id === id) as AnyLaw;
  const proved = (bound: BoundBase, id: string): Promise<Verdict> =>
    prove(bound, lawOf(bound, id), { timeout: 20_000 });
  const underAnyCalendar = (bound: BoundBase, id: string): Promise<boolean> =>
    isUnbreakable(questionOf(insideFor(bound, 'prove'), lawOf(bound, id), { without: 'calendar' }), 20_000);

  it('that only sorts days is proved under any calendar', async () => {
    expect(await underAnyCalendar(books.with({}), 'every-fen-is-placed')).toBe(true);
    expect(await proved(books.with({}), 'every-fen-is-placed')).toEqual({ outcome: 'proved', bounded: true });
  });

  it('that needs the calendar is proved with it, and not without', async () => {
    expect(await underAnyCalendar(years.with({}), 'year-2000-on')).toBe(false);
    expect(await proved(years.with({}), 'year-2000-on')).toEqual({ outcome: 'proved', bounded: false });
  });

  it('that does not hold is refuted by a real day', async () => {
    const verdict = await proved(years.with({}), 'year-2001-on');
    const opened = verdict.outcome === 'refuted' ? verdict.counterexample.facts['opened'] : undefined;
    expect(printDay(opened as Day)).toMatch(/^2000-/u);
  });
});
