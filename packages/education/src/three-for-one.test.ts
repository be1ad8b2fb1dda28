import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { helperKinds } from './model/helper-kind.ts';
import { pairingRules } from './three-for-one-examples.ts';
import { threeForOne } from './three-for-one.ts';

const place = fc.record({
  county: fc.constantFrom('371423', '371422'),
  township: fc.constantFrom('a', 'b'),
  consents: fc.boolean(),
});
const rounds = fc
  .record({
    pupils: fc.array(place, { maxLength: 6 }),
    helpers: fc.array(fc.record({ place, kind: fc.constantFrom(...helperKinds) }), { maxLength: 9 }),
  })
  .map(({ pupils, helpers }) => ({
    on: '2019-12-31',
    pupils: pupils.map((each, i) => ({ ...each, id: `p${i}` })),
    helpers: helpers.map((each, i) => ({ ...each.place, kind: each.kind, id: `h${i}` })),
    standing: [],
  }));

testPolicy(threeForOne, { parameters: { ...pairingRules }, input: rounds });

const bound = threeForOne.with(pairingRules);

describe('the best pairing', () => {
  it('leaves nobody without a helper who could still be given one', () => {
    fc.assert(
      fc.property(rounds, (round) => {
        const { pairs, missing } = bound.evaluate(round);
        for (const { pupil, kind, reason } of missing) {
          if (reason === 'noConsent') continue;
          const county = round.pupils.find(({ id }) => id === pupil)?.county;
          const free = round.helpers.filter((each) => {
            const load = pairs.filter(({ helper }) => helper === each.id).length;
            const most = pairingRules.capacity[kind] ?? 0;
            return each.kind === kind && each.consents && each.county === county && load < most;
          });
          expect(free).toEqual([]);
        }
      }),
    );
  });

  it('is the same in whatever order pupils and helpers are listed', () => {
    fc.assert(
      fc.property(rounds, (round) => {
        const turned = { ...round, pupils: round.pupils.toReversed(), helpers: round.helpers.toReversed() };
        expect(bound.evaluate(turned)).toEqual(bound.evaluate(round));
      }),
    );
  });

  it('a second round keeps every pair of the first', () => {
    fc.assert(
      fc.property(rounds, (round) => {
        const first = bound.evaluate(round);
        const standing = first.pairs.map(({ pupil, helper }) => ({ pupil, helper }));
        const second = bound.evaluate({ ...round, standing });
        expect(second.pairs.every(({ kept }) => kept)).toBe(true);
        expect(second.missing).toEqual(first.missing);
      }),
    );
  });
});
