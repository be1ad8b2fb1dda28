import { testPolicy } from '@dzfp/testkit';
import { expect, it } from 'vitest';
import { dormantCoverage } from './dormant-coverage.ts';

testPolicy(dormantCoverage);

it('tells the two readings apart, and unknown from a gap', () => {
  const village = { yield: '5.00', area: 10, revivedArea: 10 } as const;
  const { byYield, byArea } = dormantCoverage.with({}).evaluate({
    asOf: '2019-12-31',
    villages: [
      { ...village, village: '371422901001', firstYieldOn: '2019-06-01' },
      { ...village, village: '371422901002', revivedArea: 9 },
    ],
  });
  expect([byYield.reached, byYield.unknown, byYield.gap]).toEqual([1, 1, 0]);
  expect([byArea.reached, byArea.gap]).toEqual([1, 1]);
});
