import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { agreementProgress } from './agreement-progress.ts';

/** A piece of evidence of a day and amount, reported by one side or both. */
const proof = fc.record({
  by: fc.constantFrom(['give'] as const, ['receive'] as const, ['give', 'receive'] as const),
  on: fc.constantFrom('2018-12-31', '2019-02-01', '2019-11-30', '2020-01-01'),
  amount: fc.integer({ min: 1, max: 9 }),
});
const reports = (first: number): fc.Arbitrary<readonly Report[]> =>
  fc
    .array(proof, { maxLength: 5 })
    .map((all) =>
      all.flatMap(({ by, ...each }, i) => by.map((reportedBy) => ({ ...each, reportedBy, evidence: `E${first + i}` }))),
    );
interface Report {
  readonly evidence: string;
  readonly reportedBy: 'give' | 'receive';
  readonly on: string;
  readonly amount: number;
}
const direction = fc.constantFrom('give' as const, 'receive' as const);
const item = (at: number): fc.Arbitrary<Item> =>
  fc.record(
    {
      item: fc.constant(String(at)),
      kind: fc.constant('cadres' as const),
      direction,
      target: fc.nat({ max: 30 }),
      reports: reports(10 * at),
    },
    { requiredKeys: ['item', 'kind', 'direction', 'target'] },
  );
interface Item {
  readonly item: string;
  readonly kind: 'cadres';
  readonly direction: 'give' | 'receive';
  readonly target: number;
  readonly reports?: readonly Report[];
}
const asFunds = ({ item: of, direction: so, target, reports: all }: Item): object => ({
  item: of,
  direction: so,
  target: `${target}.00`,
  ...(all === undefined ? {} : { reports: all.map((each) => ({ ...each, amount: `${each.amount}.00` })) }),
});
const agreement = fc
  .record({
    on: fc.constantFrom('2019-01-01', '2019-06-30', '2019-12-31', '2020-03-01'),
    heads: fc.tuple(item(1), item(2)),
    money: fc.tuple(item(3), item(4)),
  })
  .map(({ on, heads, money }) => ({ pair: '甲—乙', on, year: 2019, items: heads, funds: money.map(asFunds) }));

testPolicy(agreementProgress, { input: agreement as never });
const bound = agreementProgress.with({});

it('a report of the other side too, or another order, changes nothing that is achieved', () => {
  fc.assert(
    fc.property(agreement, (given) => {
      const both = given.items.map((each) => {
        if (each.reports === undefined) return each;
        const once = each.reports.filter(
          (one, i, all) => all.findIndex(({ evidence }) => evidence === one.evidence) === i,
        );
        const sides = (['receive', 'give'] as const).flatMap((reportedBy) =>
          once.map((one) => ({ ...one, reportedBy })),
        );
        return { ...each, reports: sides.toReversed() };
      });
      const achieved = (items: readonly Item[]): unknown =>
        bound
          .evaluate({ ...given, items: items.toReversed() } as never)
          .items.map(({ item: of, achieved: so, rate, behind }) => [of, so, rate, behind]);
      expect(achieved(both)).toEqual(achieved(given.items));
    }),
  );
});

it('gives no sum of funds of which some are not reported', () => {
  const given = { item: '1', direction: 'give', target: '5.00', reports: [] } as const;
  const funds = [
    given,
    { item: '2', direction: 'give', target: '5.00' },
    { ...given, item: '3', direction: 'receive' },
  ] as const;
  const result = bound.evaluate({ pair: '甲—乙', on: '2019-05-01', year: 2019, items: [], funds });
  expect('fundsGiven' in result).toBe(false);
  expect(result.fundsReceived).toBe('0.00');
});

it('one more proof in the year never takes from what is achieved, nor puts an item behind', () => {
  fc.assert(
    fc.property(agreement, fc.integer({ min: 1, max: 9 }), (given, amount) => {
      const [first, second] = given.items;
      const more = { evidence: 'new', reportedBy: 'give' as const, on: '2019-01-01', amount };
      const after = { ...given, items: [{ ...first, reports: [...(first.reports ?? []), more] }, second] };
      const [before] = bound.evaluate(given as never).items;
      const [now] = bound.evaluate(after as never).items;
      expect(now?.achieved).toBe((before?.achieved ?? 0) + amount);
      if (before?.behind === false) expect(now?.behind).toBe(false);
    }),
  );
});

it('funds are counted as heads are, to the fen', () => {
  fc.assert(
    fc.property(agreement, (given) => {
      const same = { ...given, funds: given.items.map(asFunds) };
      const { items, funds } = bound.evaluate({
        ...same,
        items: given.items.map((each) => ({ ...each, item: `h${each.item}` })),
      } as never);
      for (const [i, line] of items.entries()) {
        expect(funds[i]?.achieved).toBe(line.achieved === undefined ? undefined : `${line.achieved}.00`);
        expect(funds[i]?.behind).toBe(line.behind);
      }
    }),
  );
});
