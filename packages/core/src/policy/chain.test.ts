import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothing } from '../expression/constants.ts';
import { parameter } from '../parameter/parameter.ts';
import type { ParameterBook } from '../parameter/book.ts';
import type { Day } from '../quantity/day.ts';
import type { Money } from '../quantity/money.ts';
import { day, money, record, text as freeText, type Schema } from '../schema/builders.ts';
import type { Wire } from '../schema/wire.ts';
import { text } from '../text.ts';
import { chain } from './chain.ts';
import { defineCarriedPolicy } from './define-carried-policy.ts';
import type { CarriedPolicy } from './policy.ts';
import { resettle } from './resettle.ts';

interface Claim {
  readonly id: string;
  readonly who: string;
  readonly on: Day;
  readonly amount: Money;
}
interface Paid {
  readonly paid: Money;
}
interface SoFar {
  readonly paid: Money;
}
interface Cap {
  readonly cap: Money;
}

const capped: CarriedPolicy<'example/capped', Claim, Paid, Cap, SoFar> = defineCarriedPolicy({
  id: 'example/capped',
  clauses: ['8.2'],
  title: text('封顶', 'capped'),
  summary: text('全年封顶。', 'An annual cap.'),
  subject: 'person',
  authority: text('民政局', 'civil affairs'),
  papers: [],
  timeLimit: text('未规定', 'not set'),
  level: text('县', 'county'),
  sources: [{ key: 'X', title: 'x' }],
  input: record<Claim>('申请', 'claim', {
    id: freeText('编号', 'id'),
    who: freeText('人', 'who'),
    on: day('日期', 'day'),
    amount: money('金额', 'amount'),
  }),
  output: record<Paid>('支付', 'paid', { paid: money('支付', 'paid') }),
  parameters: { cap: parameter('example/cap', '8.2', money('封顶线', 'cap') as Schema<Money>) },
  carry: {
    state: record<SoFar>('累计', 'so far', { paid: money('累计支付', 'paid so far') }),
    start: { paid: '0.00' },
    by: 'who',
    order: ['on', 'id'],
    on: 'on',
    reset: 'calendarYear',
  },
  formula: (claim, p, before) => {
    const left = p.cap.minus(before.paid).atLeast(nothing).as('余额', 'left');
    const paid = claim.amount.atMost(left);
    return { result: { paid }, after: { paid: before.paid.plus(paid) } };
  },
  laws: [],
  examples: [],
});

const book: ParameterBook = {
  name: text('示例', 'example'),
  jurisdictions: [{ code: '371400', name: text('德州', 'Dezhou'), within: null }],
  sources: [{ key: 'X', title: 'x' }],
  entries: [
    {
      parameter: 'example/cap',
      jurisdiction: '371400',
      value: '100.00',
      from: '2018-01-01',
      standing: 'reported',
      source: 'X',
    },
    {
      parameter: 'example/cap',
      jurisdiction: '371400',
      value: '150.00',
      from: '2019-07-01',
      knownSince: '2019-10-01',
      standing: 'reported',
      source: 'X',
    },
  ],
};
const place = { book, jurisdiction: '371400' };
const claim = (id: string, on: string, amount: string, who = 'A'): Wire<Claim> => ({ id, who, on, amount });
const year = [claim('1', '2019-02-01', '60.00'), claim('2', '2019-03-01', '60.00'), claim('3', '2019-08-01', '60.00')];
const paidOf = (chains: ReturnType<typeof chain<'example/capped', Claim, Paid, Cap, SoFar>>): string[] =>
  chains.flatMap(({ links }) => links.map(({ result }) => result.paid));

describe('a chain', () => {
  it('carries the state from item to item, each by the law of its day', () => {
    expect(paidOf(chain(capped, year, place))).toEqual(['60.00', '40.00', '50.00']);
  });

  it('decides as it was known then', () => {
    expect(paidOf(chain(capped, year, { ...place, asKnownOn: '2019-09-01' }))).toEqual(['60.00', '40.00', '0.00']);
  });

  it('starts anew with the year and with the person', () => {
    const items = [...year, claim('4', '2020-01-01', '60.00'), claim('5', '2019-12-31', '60.00', 'B')];
    const chains = chain(capped, items, place);
    expect(chains.map(({ key, year: of, final }) => [key, of, final.paid])).toEqual([
      ['A', 2019, '150.00'],
      ['A', 2020, '60.00'],
      ['B', 2019, '60.00'],
    ]);
  });

  it('does not depend on the order in which items are given', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(year, { minLength: 3 }), (shuffled) => {
        expect(chain(capped, shuffled, place)).toEqual(chain(capped, year, place));
      }),
    );
  });

  it('takes a policy that is bound already', () => {
    expect(paidOf(chain(capped, year, capped.with({ cap: '70.00' })))).toEqual(['60.00', '10.00', '0.00']);
  });
});

describe('settling again', () => {
  const was = { items: year, values: place };

  it('reports nothing when nothing changed', () => {
    expect(resettle(capped, was, was)).toEqual([]);
  });

  it('reports what a reversal gives back to later items', () => {
    expect(resettle(capped, was, { ...was, items: year.slice(1) })).toEqual([
      { key: 'A', item: '1', change: 'removed', fields: [{ field: 'paid', was: '60.00', is: null }] },
      { key: 'A', item: '2', change: 'changed', fields: [{ field: 'paid', was: '40.00', is: '60.00' }] },
      { key: 'A', item: '3', change: 'changed', fields: [{ field: 'paid', was: '50.00', is: '60.00' }] },
    ]);
  });

  it('keeps apart the items of two persons that bear the same number', () => {
    const both = [...year, claim('1', '2019-02-01', '30.00', 'B')];
    const without = { ...was, items: year };
    expect(resettle(capped, { ...was, items: both }, without)).toEqual([
      { key: 'B', item: '1', change: 'removed', fields: [{ field: 'paid', was: '30.00', is: null }] },
    ]);
  });

  it('reports what a value that came into force retroactively changes', () => {
    const known = { items: year, values: { ...place, asKnownOn: '2019-09-01' } };
    expect(resettle(capped, known, was)).toEqual([
      { key: 'A', item: '3', change: 'changed', fields: [{ field: 'paid', was: '0.00', is: '50.00' }] },
    ]);
  });
});
