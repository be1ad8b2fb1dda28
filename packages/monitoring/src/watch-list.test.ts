import { testPolicy } from '@dzfp/testkit';
import { expect, it } from 'vitest';
import { watchList } from './watch-list.ts';

testPolicy(watchList);

it('names what is open, apart from what is unknown', () => {
  const alert = { area: '371402901001', risk: 'illness', alertedOn: '2019-05-01' } as const;
  const { answered } = watchList.with({}).evaluate({
    asOf: '2019-06-30',
    alerts: [
      { ...alert, household: 'H-1', helpedOn: null },
      { ...alert, household: 'H-2' },
    ],
  });
  expect([answered.gap, answered.unknown, answered.gaps.map(({ key }) => key)]).toEqual([1, 1, ['H-1 illness']]);
});
