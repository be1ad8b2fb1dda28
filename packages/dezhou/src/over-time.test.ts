import {
  combineBooks,
  delegationsOverTime,
  printDay,
  timelineOf,
  type AnyPolicy,
  type BoundStretch,
  type Parameter,
  type ParameterBook,
  type ParameterEntry,
} from '@dzfp/core';
import { countyUnits } from '@dzfp/core/model';
import { expect, it } from 'vitest';
import { areas } from './areas.ts';
import { dezhou, illustrative } from './index.ts';

const policies: readonly AnyPolicy[] = areas.flatMap((area): readonly AnyPolicy[] => area.policies);
const parameters = policies.flatMap((policy) => Object.values<Parameter<unknown>>(policy.parameters));
const city = '371400';
const places = [city, ...countyUnits.map(({ code }) => code)];
const everything = combineBooks(dezhou, illustrative);

/** Every bound in every place and period that is not kept, in short. */
function unkept(book: ParameterBook, verdicts: readonly BoundStretch['verdict'][]): readonly string[] {
  const found = places.flatMap((jurisdiction) =>
    policies.flatMap((policy) => delegationsOverTime(policy, { book, jurisdiction })),
  );
  return found.flatMap(({ id, jurisdiction, stretches }) =>
    stretches.flatMap(({ from, to, verdict }) =>
      verdicts.includes(verdict)
        ? [`${id} ${jurisdiction} ${printDay(from)} … ${to === null ? '' : printDay(to)} ${verdict}`.replace('  ', ' ')]
        : [],
    ),
  );
}

/** Times at which a parameter of the city has no value between two, or two that conflict. */
function faults(book: ParameterBook): readonly string[] {
  return [...new Set(parameters)].flatMap((parameter) =>
    timelineOf(parameter, { book, jurisdiction: city }).flatMap(({ from, state }, i, { length }) =>
      state === 'conflict' || state === 'wrong' || (state === 'none' && i < length - 1)
        ? [`${parameter.id} ${printDay(from)} ${state}`]
        : [],
    ),
  );
}

const withMore = (...entries: readonly ParameterEntry[]): ParameterBook => ({
  ...everything,
  entries: [...everything.entries, ...entries],
});
const inDecheng = { jurisdiction: '371402', standing: 'reported', source: 'S0' } as const;
const subsidy = { ...inDecheng, parameter: 'medical/fixed-premium-subsidy' };

it.each([
  ['by itself', dezhou],
  ['with the illustrative set', everything],
] as const)('Dezhou %s keeps every bound that can be weighed, in every place at all times', (_, book) => {
  expect(unkept(book, ['broken', 'exception'])).toEqual([]);
});

it('cannot weigh a bound only where last year’s or the nation’s value was not found', () => {
  const unverified = new Set(unkept(everything, ['unverified']).map((line) => line.replace(/ [0-9A-Z-]+ /, ' ')));
  expect([...unverified]).toEqual([
    'D-1.3 2015-01-01 … 2015-12-31 unverified',
    'D-1.3 2017-01-01 … 2017-12-31 unverified',
    'D-2.1 2018-01-01 … 2018-12-31 unverified',
    'G15 2018-01-01 … 2018-12-31 unverified',
    'G4-growth 2018-01-01 … 2018-12-31 unverified',
  ]);
});

it('has no conflict, no wrong value, and no gap but the known ones', () => {
  expect(faults(dezhou)).toEqual([
    'pathway/provincial-line 2016-01-01 none',
    'medical/burden-limit 2018-01-01 none',
    'medical/burden-base 2018-01-01 none',
  ]);
});

it('finds a fixed sum that was half of the premium until the premium rose', () => {
  const book = withMore({ ...subsidy, value: '125.00', from: '2019-01-01' });
  expect(unkept(book, ['broken', 'exception'])).toEqual(['D-6.3b 371402 2020-01-01 … exception']);
});

it('finds a sum above the premium in the one year in which it is', () => {
  const book = withMore({ ...subsidy, value: '260.00', from: '2019-01-01', to: '2020-12-31' });
  expect(unkept(book, ['broken'])).toEqual(['D-6.3b-most 371402 2019-01-01 … 2019-12-31 broken']);
});

it('finds a sum below that of the year before', () => {
  const book = withMore(
    { ...subsidy, value: '140.00', from: '2019-01-01', to: '2019-12-31' },
    { ...subsidy, value: '150.00', from: '2020-01-01', to: '2020-12-31' },
    { ...subsidy, value: '145.00', from: '2021-01-01' },
  );
  expect(unkept(book, ['broken', 'exception'])).toEqual(['G15 371402 2021-01-01 … 2021-12-31 exception']);
});

it('finds a county’s dibao below the city’s floor from the day on which the floor rises', () => {
  const standard = {
    ...inDecheng,
    parameter: 'safety-net/dibao-standard',
    value: { rural: '320.00', urban: '500.00' },
  };
  const broken = unkept(withMore({ ...standard, from: '2018-01-01' }), ['broken']);
  expect(broken.filter((line) => line.startsWith('D-8.1a 371402'))).toEqual(['D-8.1a 371402 2019-01-01 … broken']);
});

it('finds a gap, a conflict and a value of the wrong form', () => {
  const parameter = 'medical/personal-contribution';
  const province = { parameter, jurisdiction: '370000', standing: 'reported', source: 'S0' } as const;
  const later = { ...dezhou, entries: [...dezhou.entries, { ...province, value: '280.00', from: '2021-01-01' }] };
  expect(faults(later)).toContain(`${parameter} 2020-01-01 none`);
  const twice = { ...province, value: '251.00', from: '2019-01-01', to: '2019-06-30' };
  expect(faults({ ...dezhou, entries: [...dezhou.entries, twice] })).toContain(`${parameter} 2019-01-01 conflict`);
  const wrong = { ...province, value: 'about 280', from: '2020-01-01' };
  expect(faults({ ...dezhou, entries: [...dezhou.entries, wrong] })).toContain(`${parameter} 2020-01-01 wrong`);
});
