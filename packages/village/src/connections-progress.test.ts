import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { connectionsProgress } from './connections-progress.ts';
import { shortList } from './five-connections-examples.ts';

const items = ['道路', '客车', '集体收入'] as const;
const found = fc.uniqueArray(
  fc.record({
    item: fc.constantFrom(...items),
    met: fc.boolean(),
    foundOn: fc.constantFrom('2019-03-01', '2020-01-01'),
  }),
  { maxLength: 6, selector: ({ item, foundOn }) => `${item} ${foundOn}` },
);
const villages = fc
  .array(found, { maxLength: 4 })
  .map((all) => all.map((each, i) => ({ village: `37142${i % 2}90100${i}`, found: each })));

testPolicy(connectionsProgress, {
  parameters: shortList,
  input: villages.map((all) => ({ on: '2019-12-31', villages: all })),
});

const row = (village: string, states: readonly (boolean | null)[]): object => ({
  village,
  found: states.flatMap((met, i) => (met === null ? [] : [{ item: items[i], met, foundOn: '2019-05-01' }])),
});

it('gives each reading by county: villages that have all met, items met of all and of those known', () => {
  const progress = connectionsProgress.with(shortList).safeEvaluate({
    on: '2019-12-31',
    villages: [
      row('371422901001', [true, true, true]),
      row('371422901002', [true, null, true]),
      row('371422901003', [true, false, null]),
    ],
  });
  if (!progress.ok) throw new Error('refused');
  const [county, ...others] = progress.value.counties;
  expect(others).toEqual([]);
  expect(county).toMatchObject({ county: '371422', met: 6, unmet: 1, unknown: 2, ofAll: '6/9', ofKnown: '6/7' });
  expect(county?.villages).toMatchObject({ reached: 1, unknown: 1, gap: 1, rate: '1/3' });
  expect(progress.value.villages.gaps).toEqual([{ key: '371422901003' }]);
});

it('puts an abolished county code under the code in use, and a foreign code under none', () => {
  const progress = connectionsProgress.with(shortList).safeEvaluate({
    on: '2019-12-31',
    villages: [row('371421901001', [true]), row('371403901001', [true]), row('370102901001', [true])],
  });
  if (!progress.ok) throw new Error('refused');
  expect(progress.value.counties.map(({ county, met, villages: { total } }) => [county, met, total])).toEqual([
    ['371403', 2, 2],
    [null, 1, 1],
  ]);
});

it('gives no rate of nothing', () => {
  const itemsOf = (all: readonly object[]): unknown => {
    const progress = connectionsProgress.with(shortList).safeEvaluate({ on: '2019-12-31', villages: all });
    return progress.ok ? progress.value.items : progress.issues;
  };
  const tally = { met: 0, unmet: 0, unknown: 0 };
  expect(itemsOf([])).toEqual(items.map((item) => ({ item, ...tally })));
  expect(itemsOf([row('371422901001', [true, null, false])])).toEqual([
    { item: '道路', ...tally, met: 1, ofAll: '1/1', ofKnown: '1/1' },
    { item: '客车', ...tally, unknown: 1, ofAll: '0/1' },
    { item: '集体收入', ...tally, unmet: 1, ofAll: '0/1', ofKnown: '0/1' },
  ]);
});
