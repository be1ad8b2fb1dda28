import { parseDay, type Ratio } from '@dzfp/core';
import { testPolicy } from '@dzfp/testkit';
import { expect, it } from 'vitest';
import { housingCoverage } from './housing-coverage.ts';
import type { ListedHousehold } from './model/dwelling-list.ts';

testPolicy(housingCoverage);

const bound = housingCoverage.with({ cohortFrom: '2014-01-01' });

/** A share in tenths of a percent, rounded half up as it was published. */
function published({ numerator, denominator }: Ratio): string {
  return (Math.floor((numerator * 2000 + denominator) / (2 * denominator)) / 1000).toFixed(3);
}

it('gives the published progress of Dezhou on 7 April 2020 (X2)', () => {
  const asOf = parseDay('2020-04-07');
  const rates = [
    [1609, 1738],
    [1348, 1738],
    [1312, 1331],
    [1205, 1331],
    [1514, 2133],
  ].map(([done = 0, plan = 0]) => {
    const households = Array.from({ length: plan }, (_, i): ListedHousehold => {
      return { id: String(i), grade: 'C', status: 'liftedWithoutPolicy', leftRegisterOn: null, dutyKept: i < done };
    });
    const { renovations } = bound.evaluateParsed({ asOf, households });
    return published(renovations.rate ?? { numerator: 0, denominator: 1 });
  });
  expect(rates).toEqual(['0.926', '0.776', '0.986', '0.905', '0.710']);
});

it('a visit that left the dwelling without a grade does not reach it', () => {
  const { inspections } = bound.evaluate({
    asOf: '2019-12-31',
    households: [{ id: 'h', leftRegisterOn: null, inspectedOn: '2019-04-10', grade: 'notAppraised' }],
  });
  expect(inspections.gaps).toEqual([{ key: 'h' }]);
});
