import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Wire } from '@dzfp/core';
import { dormantCoverage } from './dormant-coverage.ts';
import type { DormantRound } from './model/dormant-coverage.ts';

type Village = Wire<DormantRound>['villages'][number];
type Land = NonNullable<Village['resources']>[number];

const values = {
  consentNeeded: { homestead: true, corner: true, waste: false, pond: false },
  coverBy: '2019-12-31',
};
const day = fc.constantFrom('2019-03-01', '2019-06-01', '2019-12-31', '2020-01-01');
const land = fc.record(
  {
    kind: fc.constantFrom('homestead', 'pond'),
    area: fc.integer({ min: 1, max: 20 }),
    consentedOn: fc.option(day),
    treatments: fc.array(fc.record({ on: day, use: fc.constant('垂钓'), area: fc.integer({ min: 1, max: 10 }) }), {
      maxLength: 2,
    }),
    yields: fc.array(fc.record({ on: day, amount: fc.constantFrom('0.01', '10.00') }), { maxLength: 2 }),
  },
  { requiredKeys: ['kind'] },
);
const round = fc
  .array(fc.option(fc.array(land, { maxLength: 2 }), { nil: undefined }), { maxLength: 4 })
  .map((all) => ({
    asOf: '2020-06-30',
    villages: all.map((resources, i) => ({
      village: `37142${i % 2}90100${i}`,
      ...(resources === undefined ? {} : { resources }),
    })),
  }));

testPolicy(dormantCoverage, { parameters: values, input: round });

const bound = dormantCoverage.with(values);
const village = '371422901001';
const full: Land = {
  kind: 'homestead',
  area: 10,
  consentedOn: '2019-03-01',
  treatments: [{ on: '2019-03-01', use: '民宿', area: 10 }],
  yields: [{ on: '2019-12-31', amount: '0.01' }],
};
const without = (...fields: (keyof Land)[]): Land =>
  Object.fromEntries(Object.entries(full).filter(([name]) => !fields.includes(name as keyof Land))) as unknown as Land;
const standing = (of: Omit<Village, 'village'>, asOf = '2019-12-31'): readonly string[] => {
  const { byYield, byArea } = bound.evaluate({ asOf, villages: [{ village, ...of }] });
  return [byYield, byArea].map(({ city }) => {
    const [named] = [...city.gaps, ...city.unknowns, ...city.exceptions];
    const state = (['reached', 'exception', 'unknown', 'gap'] as const).find((each) => city[each] === 1);
    return [state, ...(named?.reason === undefined ? [] : [named.reason.en])].join(': ');
  });
};
const questioned = 'unknown: a yield without revival';
const unlawful = 'gap: revived without consent';
const half = [{ on: '2019-03-01', use: '民宿', area: 5 }];

it.each<[string, Land[] | undefined, string, string]>([
  ['nobody listed', undefined, 'unknown', 'unknown'],
  ['there are none', [], 'exception: no dormant resource', 'exception: no dormant resource'],
  ['all is revived and yields', [full], 'reached', 'reached'],
  ['a square metre is left', [{ ...full, area: 11 }], 'reached', 'gap'],
  ['half is revived', [{ ...full, treatments: half }], 'reached', 'gap'],
  [
    'the treatment is of the next year',
    [{ ...full, treatments: [{ ...half[0]!, on: '2020-01-01' }] }],
    questioned,
    'gap',
  ],
  ['the yield is of the next year', [{ ...full, yields: [{ on: '2020-01-01', amount: '9.00' }] }], 'gap', 'reached'],
  ['more is revived than there is', [{ ...full, area: 9 }], 'reached', 'unknown: more revived than there is'],
  ['there was no consent', [{ ...full, consentedOn: null }], unlawful, unlawful],
  ['consent came a day late', [{ ...full, consentedOn: '2019-03-02' }], unlawful, unlawful],
  ['the area is unknown', [without('area')], 'reached', 'unknown'],
  ['the consent is unknown', [without('consentedOn')], 'unknown', 'unknown'],
  ['the treatments are unknown', [without('treatments')], 'unknown', 'unknown'],
  ['the yields are unknown', [without('yields')], 'unknown', 'reached'],
  ['one of two yields', [full, { ...full, yields: [] }], 'reached', 'reached'],
  [
    'one of two is half revived, the other unknown',
    [{ ...full, treatments: half, yields: [] }, without('area', 'yields')],
    'unknown',
    'gap',
  ],
  [
    'one of two lacks consent, the other is unknown',
    [{ ...full, consentedOn: null }, without('area', 'yields')],
    'unknown',
    unlawful,
  ],
  ['one of two is exceeded, the other unknown', [{ ...full, area: 9 }, without('area')], 'reached', 'unknown'],
])('a village where %s', (_, resources, byYield, byArea) => {
  expect(standing(resources === undefined ? {} : { resources })).toEqual([byYield, byArea]);
});

it('asks for the consent that is needed of each kind instead of taking it for unknown', () => {
  const silent = dormantCoverage.with({ ...values, consentNeeded: {} });
  const decided = silent.safeEvaluate({
    asOf: '2019-12-31',
    villages: [{ village, resources: [{ ...full, consentedOn: null }] }],
  });
  expect(decided.ok ? [] : decided.issues.map(({ code }) => code)).toEqual(['DZ302']);
});

it('counts to the day that is asked for, and never beyond the term', () => {
  const early = { resources: [{ ...full, yields: [{ on: '2019-06-01', amount: '1.00' }] }] };
  expect(standing(early, '2019-05-31')).toEqual(['gap', 'reached']);
  expect(standing(early, '2019-06-01')).toEqual(['reached', 'reached']);
  const late = { resources: [{ ...full, yields: [{ on: '2020-01-01', amount: '1.00' }] }] };
  expect(standing(late, '2020-06-30')).toEqual(['gap', 'reached']);
});

it('asks for an exception only where a village is not covered', () => {
  const exception = '整村搬迁';
  expect(standing({ exception })).toEqual([`exception: ${exception}`, `exception: ${exception}`]);
  expect(standing({ resources: [full], exception })).toEqual(['reached', 'reached']);
  expect(standing({ resources: [{ ...full, yields: [] }], exception })).toEqual([`exception: ${exception}`, 'reached']);
});

it('sums what is decided and counts what is not', () => {
  const { byYield, byArea, ...amounts } = bound.evaluate({
    asOf: '2019-12-31',
    villages: [
      { village, resources: [full, { ...full, treatments: half, yields: [{ on: '2019-06-01', amount: '2.00' }] }] },
      { village: '371423901001', resources: [without('area'), without('yields'), { ...full, area: 9 }] },
    ],
  });
  expect(amounts).toEqual({ yield: '2.03', yieldUnknown: 1, revivedArea: 25, left: 5, areaUnknown: 2 });
  expect(byYield.counties.map(({ area, coverage }) => [area, coverage.reached])).toEqual([
    ['371422', 1],
    ['371423', 1],
  ]);
  expect(byArea.city.total).toBe(2);
});
