import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortList } from './five-connections-examples.ts';
import { fiveConnections } from './five-connections.ts';
import { VillageItems } from './model/village-items.ts';

// An item has one finding on a day: two that contradict are refused.
const found = fc.uniqueArray(
  fc.record({
    item: fc.constantFrom('道路', '客车', '集体收入'),
    met: fc.boolean(),
    foundOn: fc.constantFrom('2019-03-01', '2019-06-01', '2020-01-01'),
  }),
  { maxLength: 6, selector: ({ item, foundOn }) => `${item} ${foundOn}` },
);
const input = fc
  .tuple(found, fc.constantFrom({}, { collectiveIncome: '0.00' }, { collectiveIncome: '0.01' }))
  .map(([all, income]) => ({ village: '371422901001', on: '2019-12-31', found: all, ...income }));

testPolicy(fiveConnections, { parameters: shortList, input });

it('a further item that is met never lowers what is met', () => {
  const bound = fiveConnections.with(shortList);
  fc.assert(
    fc.property(input, fc.constantFrom('道路', '客车', '集体收入'), (given, item) => {
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

it('contradicts an item that is met without income and unmet with income, and no other', () => {
  const bound = fiveConnections.with(shortList);
  fc.assert(
    fc.property(input, (given) => {
      const { collectiveIncome } = given as { readonly collectiveIncome?: string };
      for (const { item, state, contradicted } of bound.evaluate(given).lines) {
        const said = item === '集体收入' && state !== 'unknown' && collectiveIncome !== undefined;
        expect(contradicted).toBe(said ? (state === 'met') === (collectiveIncome === '0.00') : undefined);
      }
    }),
  );
});

it('leaves open whether all is met while only unknown items stand against it', () => {
  const met = (item: string): object => ({ item, met: true, foundOn: '2019-05-01' });
  const complete = (...all: object[]): boolean | undefined =>
    fiveConnections
      .with(shortList)
      .evaluateParsed(VillageItems.parse({ village: '371422901001', on: '2019-12-31', found: all })).complete;
  expect(complete(met('道路'), met('客车'))).toBeUndefined();
  expect(complete(met('道路'), met('客车'), met('集体收入'))).toBe(true);
  expect(complete(met('道路'), { ...met('客车'), met: false })).toBe(false);
});
