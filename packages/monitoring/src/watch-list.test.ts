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
  expect([answered.gap, answered.unknown, answered.gaps.map(({ key }) => key)]).toEqual([
    1,
    1,
    ['H-1 illness 2019-05-01'],
  ]);
});

it('counts a dismissal from its day on, and keeps one whose help is unknown as unknown till then', () => {
  const alert = {
    household: 'H-1',
    area: '371402901001',
    risk: 'house',
    alertedOn: '2019-05-01',
    dismissed: { on: '2019-06-10', reason: '安全住房' },
  } as const;
  const at = (asOf: string): readonly number[] => {
    const { answered } = watchList.with({}).evaluate({ asOf, alerts: [alert] });
    return [answered.exception, answered.unknown];
  };
  expect(at('2019-06-09')).toEqual([0, 1]);
  expect(at('2019-06-10')).toEqual([1, 0]);
});
