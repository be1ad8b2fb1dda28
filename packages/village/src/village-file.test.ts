import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { villageFile } from './village-file.ts';

const values = {
  weights: [
    { item: '道路', weight: 10 },
    { item: '卫生室', weight: 20 },
  ],
  otherWeight: 10,
  incomeLine: '30000.00',
};
const days = ['2019-01-01', '2019-03-01', '2019-06-30', '2019-07-01'] as const;
// An item is found once: what is found again while it is open is refused.
const shortfalls = fc.uniqueArray(
  fc
    .record({
      item: fc.constantFrom('道路', '卫生室', '幼儿园', '客车'),
      from: fc.nat({ max: 3 }),
      until: fc.nat({ max: 4 }),
    })
    .map(({ item, from, until }) => ({ item, foundOn: days[from], filledOn: days[Math.max(from, until)] ?? null })),
  { selector: ({ item }) => item },
);
const file = (all: readonly object[]): object => ({ village: '371422901001', on: '2019-06-30', shortfalls: all });

testPolicy(villageFile, { parameters: values, input: shortfalls.map((all) => ({ ...file(all) })) });

const bound = villageFile.with(values);
const open = (item: string, foundOn: string, filledOn: string | null = null): object => ({ item, foundOn, filledOn });
const decide = (all: readonly object[]): unknown => {
  const decided = bound.safeEvaluate(file(all));
  return decided.ok ? decided.value : decided.issues.map(({ code }) => code);
};

it('ranks by weight, then by the day it was found, then by name', () => {
  const all = [
    open('客车', '2019-03-01'),
    open('幼儿园', '2019-03-01'),
    open('道路', '2019-01-01'),
    open('卫生室', '2019-06-30'),
  ];
  expect(decide(all)).toMatchObject({
    open: [
      { item: '卫生室', weight: 20, rank: 1, daysOpen: 0 },
      { item: '道路', weight: 10, rank: 2, daysOpen: 180 },
      { item: '客车', rank: 3, daysOpen: 121 },
      { item: '幼儿园', rank: 4, daysOpen: 121 },
    ],
    score: 50,
    filled: 0,
  });
});

it('lists by the day: found later is not there yet, filled later is still open', () => {
  expect(decide([open('道路', '2019-07-01')])).toMatchObject({ open: [], score: 0, filled: 0 });
  expect(decide([open('道路', '2019-06-30', '2019-07-01')])).toMatchObject({ score: 10, filled: 0 });
  expect(decide([open('道路', '2019-06-30', '2019-06-30')])).toMatchObject({ score: 0, filled: 1 });
});

it('says the same in whatever order the shortfalls come', () => {
  fc.assert(
    fc.property(shortfalls, (all) => {
      expect(decide(all.toReversed())).toEqual(decide(all));
    }),
  );
});

it('takes a shortfall again once it is filled, in whatever order they are listed', () => {
  const history = [open('道路', '2019-03-01'), open('客车', '2019-01-01'), open('道路', '2019-01-01', '2019-03-01')];
  expect(decide(history)).toMatchObject({ open: [{ item: '客车' }, { item: '道路', daysOpen: 121 }], filled: 1 });
  expect(decide(history.toReversed())).toEqual(decide(history));
});

it('says nothing of the income line while the income is unknown', () => {
  expect(decide([])).toEqual({ open: [], score: 0, filled: 0 });
});

it.each([
  ['twice the same', [open('道路', '2019-01-01', '2019-01-01'), open('道路', '2019-01-01', '2019-01-01')]],
  [
    'again while another one lies between',
    [open('道路', '2019-01-01'), open('客车', '2019-02-01'), open('道路', '2019-03-01')],
  ],
  ['again before it is filled', [open('道路', '2019-02-28'), open('道路', '2019-01-01', '2019-03-01')]],
])('refuses a shortfall that is there %s', (_, all) => {
  expect(decide(all)).toEqual(['DZ602']);
});
