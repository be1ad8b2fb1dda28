import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { marketMatching } from './market-matching.ts';

const values = { weeks: 1, otherCounty: 5, weekCost: 2 };
const line = fc.record({
  product: fc.constantFrom('黄瓜', '白菜'),
  county: fc.constantFrom('371422', '371423'),
  week: fc.integer({ min: 20, max: 23 }),
  lots: fc.nat({ max: 3 }),
});
const lines = (
  name: string,
): fc.Arbitrary<{ id: string; product: string; county: string; week: number; lots: number }[]> =>
  fc.array(line, { maxLength: 4 }).map((all) => all.map((each, i) => ({ id: `${name}${i}`, ...each })));
const round = fc.record({ on: fc.constant('2019-05-01'), supplies: lines('S'), demands: lines('D') });

testPolicy(marketMatching, { parameters: values, input: round });

it('a buyer fewer never raises what is sold, and the order of the lists does not matter', () => {
  const bound = marketMatching.with(values);
  fc.assert(
    fc.property(round, (given) => {
      const { matchedLots } = bound.evaluate(given);
      expect(bound.evaluate({ ...given, demands: given.demands.slice(1) }).matchedLots).toBeLessThanOrEqual(
        matchedLots,
      );
      expect(
        bound.evaluate({ ...given, demands: given.demands.toReversed(), supplies: given.supplies.toReversed() }),
      ).toEqual(bound.evaluate(given));
    }),
  );
});
