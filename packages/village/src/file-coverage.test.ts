import { testPolicy } from '@dzfp/testkit';
import { expect, it } from 'vitest';
import { fileCoverage } from './file-coverage.ts';

testPolicy(fileCoverage, { parameters: { keyVillages: 3 } });

const bound = fileCoverage.with({ keyVillages: 3 });
const village = { village: '371422901001', county: '371422' } as const;

it.each([
  [{ filedOn: '2019-12-31' }, 'reached'],
  [{ filedOn: '2020-01-01' }, 'gap'],
  [{ filedOn: null }, 'gap'],
  [{}, 'unknown'],
  [{ filedOn: null, exception: '整村搬迁' }, 'exception'],
  [{ exception: '整村搬迁' }, 'exception'],
  [{ filedOn: '2019-12-31', exception: '整村搬迁' }, 'reached'],
] as const)('a village with %o is %s', (of, state) => {
  const { files } = bound.evaluate({ asOf: '2019-12-31', villages: [{ ...village, ...of }] });
  expect({ reached: files.reached, gap: files.gap, unknown: files.unknown, exception: files.exception }).toEqual({
    reached: 0,
    gap: 0,
    unknown: 0,
    exception: 0,
    [state]: 1,
  });
});

it('counts by the county of the list, an abolished code as the one in use and a zone as itself', () => {
  const { byCounty, faults } = bound.evaluate({
    asOf: '2019-12-31',
    villages: [
      { village: '371421901001', county: '371421' },
      { village: '371403901001', county: '371403' },
      { village: '371402901001', county: 'DZ-YHZ' },
    ],
  });
  expect(byCounty.map(({ area, coverage }) => [area, coverage.total])).toEqual([
    ['371403', 2],
    ['DZ-YHZ', 1],
  ]);
  expect(faults).toEqual([]);
});
