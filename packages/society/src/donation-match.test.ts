import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { donationMatch } from './donation-match.ts';

const heading = fc.constantFrom('education' as const, 'housing' as const);
const county = fc.constantFrom('371422', '371423');
const amount = fc.integer({ min: 1, max: 6 }).map((yuan) => `${yuan}.00`);
const condition = fc.oneof(
  fc.constant({ heading: null, county: null }),
  heading.map((of) => ({ heading: of, county: null })),
  fc.tuple(heading, county).map(([of, at]) => ({ heading: of, county: at })),
);
const gifts = fc
  .array(fc.record({ condition, amount }), { maxLength: 5 })
  .map((all) => all.map((each, i) => ({ id: `G${i}`, ...each })));
const needs = fc
  .array(fc.record({ heading, county, amount, verified: fc.boolean() }), { maxLength: 5 })
  .map((all) => all.map((each, i) => ({ id: `N${i}`, ...each })));
const round = fc.record({ on: fc.constant('2019-06-01'), gifts, needs });

testPolicy(donationMatch, { input: round });

const bound = donationMatch.with({});

/** The most that can be served: by the theorem of cuts, the least over every set of needs that is given up on. */
function mostServed(of: {
  readonly gifts: readonly {
    readonly condition: { readonly heading: string | null; readonly county: string | null };
    readonly amount: string;
  }[];
  readonly needs: readonly {
    readonly heading: string;
    readonly county: string;
    readonly amount: string;
    readonly verified: boolean;
  }[];
}): number {
  const open = of.needs.filter(({ verified }) => verified);
  let best = Number.POSITIVE_INFINITY;
  for (let cut = 0; cut < 1 << open.length; cut++) {
    const kept = open.filter((_, i) => (cut & (1 << i)) === 0);
    const given = open.filter((_, i) => (cut & (1 << i)) !== 0).reduce((sum, each) => sum + Number(each.amount), 0);
    const reach = of.gifts.filter((gift) =>
      kept.some(
        (need) =>
          (gift.condition.heading ?? need.heading) === need.heading &&
          (gift.condition.county ?? need.county) === need.county,
      ),
    );
    best = Math.min(best, given + reach.reduce((sum, each) => sum + Number(each.amount), 0));
  }
  return best;
}

it('serves as much as any way could', () => {
  fc.assert(
    fc.property(round, (given) => {
      expect(Number(bound.evaluate(given).served)).toBe(mostServed(given));
    }),
  );
});

it('a further gift without a condition never lowers what is served, and the order of the lists does not matter', () => {
  fc.assert(
    fc.property(round, amount, (given, more) => {
      const before = Number(bound.evaluate(given).served);
      const gift = { id: 'more', condition: { heading: null, county: null }, amount: more };
      expect(Number(bound.evaluate({ ...given, gifts: [...given.gifts, gift] }).served)).toBeGreaterThanOrEqual(before);
      expect(bound.evaluate({ ...given, gifts: given.gifts.toReversed(), needs: given.needs.toReversed() })).toEqual(
        bound.evaluate(given),
      );
    }),
  );
});
