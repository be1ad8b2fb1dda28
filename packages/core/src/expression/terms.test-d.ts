import { describe, expectTypeOf, it } from 'vitest';
import type { Bands, Count, Day, Money, Rate, Ratio, Table } from '../index.ts';
import type { BandsTerm } from './bands-term.ts';
import type { ChoiceTerm } from './choice-term.ts';
import type { CountTerm } from './count-term.ts';
import type { DayTerm } from './day-term.ts';
import type { ListTerm } from './list-term.ts';
import type { MoneyTerm, UnroundedMoneyTerm } from './money-term.ts';
import type { PerhapsTerm } from './perhaps-term.ts';
import type { RateTerm } from './rate-term.ts';
import type { RatioTerm } from './ratio-term.ts';
import type { TableTerm } from './table-term.ts';
import type { FlagTerm } from './term.ts';
import type { TermOf, TermsOf } from './terms-of.ts';

type Tier = 'level1' | 'level2';

declare const cost: MoneyTerm;
declare const rate: RateTerm;
declare const persons: CountTerm;
declare const tier: ChoiceTerm<Tier>;
declare const other: ChoiceTerm<'a' | 'b'>;
declare const day: DayTerm;
declare const flag: FlagTerm;
declare const cap: PerhapsTerm<MoneyTerm>;

describe('the term of a value', () => {
  it('is of its kind', () => {
    expectTypeOf<TermOf<Money>>().toEqualTypeOf<MoneyTerm>();
    expectTypeOf<TermOf<Rate>>().toEqualTypeOf<RateTerm>();
    expectTypeOf<TermOf<Count>>().toEqualTypeOf<CountTerm>();
    expectTypeOf<TermOf<Day>>().toEqualTypeOf<DayTerm>();
    expectTypeOf<TermOf<Ratio>>().toEqualTypeOf<RatioTerm>();
    expectTypeOf<TermOf<boolean>>().toEqualTypeOf<FlagTerm>();
    expectTypeOf<TermOf<Tier>>().toEqualTypeOf<ChoiceTerm<Tier>>();
    expectTypeOf<TermOf<Bands>>().toEqualTypeOf<BandsTerm>();
    expectTypeOf<TermOf<Money | null>>().toEqualTypeOf<PerhapsTerm<MoneyTerm>>();
    expectTypeOf<TermOf<Table<Tier, Table<'x', Rate>>>>().toEqualTypeOf<TableTerm<Tier, TableTerm<'x', RateTerm>>>();
    expectTypeOf<TermOf<readonly { readonly paid: Money }[]>>().toEqualTypeOf<ListTerm<{ readonly paid: Money }>>();
    expectTypeOf<TermsOf<{ readonly paid?: Money }>>().toEqualTypeOf<{ readonly paid: MoneyTerm }>();
  });
});

describe('arithmetic', () => {
  it('leaves the grain by a rate and comes back by rounding', () => {
    expectTypeOf(cost.times(rate)).toEqualTypeOf<UnroundedMoneyTerm>();
    expectTypeOf(cost.times(persons)).toEqualTypeOf<MoneyTerm>();
    expectTypeOf(cost.atMost(cap)).toEqualTypeOf<MoneyTerm>();
  });

  it('refuses what has no meaning', () => {
    // @ts-expect-error money and a rate have no sum
    cost.plus(rate);
    // @ts-expect-error an unrounded amount is not added to a rounded one
    cost.plus(cost.times(rate));
    // @ts-expect-error money times money is nothing
    cost.times(cost);
    // @ts-expect-error an amount is not compared with a count
    cost.isBelow(persons);
    // @ts-expect-error a day is not money
    day.isBefore(cost);
    // @ts-expect-error a foreign label
    tier.is('level9');
    // @ts-expect-error a case is missing
    tier.match({ level1: cost });
    // @ts-expect-error cases of different kinds
    tier.match({ level1: cost, level2: rate });
    // @ts-expect-error branches of different kinds
    flag.choose(cost, rate);
    // @ts-expect-error a table of another key
    (null as unknown as TableTerm<Tier, MoneyTerm>).at(other);
    // @ts-expect-error none is not an amount: say what stands for it
    cost.plus(cap);
  });
});
