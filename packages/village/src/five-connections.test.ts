import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortList } from './five-connections-examples.ts';
import { fiveConnections } from './five-connections.ts';

// An item has one finding on a day: two that contradict are refused.
const found = fc.uniqueArray(
  fc.record({
    item: fc.constantFrom('道路', '客车', '卫生室'),
    met: fc.boolean(),
    foundOn: fc.constantFrom('2019-03-01', '2019-06-01', '2020-01-01'),
  }),
  { maxLength: 6, selector: ({ item, foundOn }) => `${item} ${foundOn}` },
);
const input = found.map((all) => ({ village: '371422901001', on: '2019-12-31', found: all }));

testPolicy(fiveConnections, { parameters: shortList, input });

it('a further item that is met never lowers what is met', () => {
  const bound = fiveConnections.with(shortList);
  fc.assert(
    fc.property(input, fc.constantFrom('道路', '客车', '卫生室'), (given, item) => {
      const more = bound.evaluate({ ...given, found: [...given.found, { item, met: true, foundOn: '2019-12-31' }] });
      expect(more.met).toBeGreaterThanOrEqual(bound.evaluate(given).met);
    }),
  );
});

it('says the same in whatever order the findings come', () => {
  const bound = fiveConnections.with(shortList);
  fc.assert(
    fc.property(input, (given) => {
      expect(bound.evaluate({ ...given, found: given.found.toReversed() })).toEqual(bound.evaluate(given));
    }),
  );
});
