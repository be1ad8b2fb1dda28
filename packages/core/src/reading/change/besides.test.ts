import { expect, it } from 'vitest';
import { recordShapeOf } from '../../schema/shape.ts';
import { count, day, flag, money, record, type Day, type Money } from '../../index.ts';
import { besides } from './besides.ts';

interface Facts {
  readonly cost: Money;
  readonly heads: number;
  readonly on: Day;
  readonly poor: boolean;
}
const { fields } = recordShapeOf(
  record<Facts>('情况', 'facts', {
    cost: money('费用', 'cost', { most: '100.00' }),
    heads: count('人数', 'heads', { least: 1, most: 9 }),
    on: day('日期', 'day'),
    poor: flag('贫困', 'poor'),
  }),
);

it('gives the edges of values of the same kind, wherever they stand, within the bounds of the schema', () => {
  const within = [{ rural: '100.00', bands: [{ upTo: '50.00', rate: '0.5' }] }, 1, '2019-03-01', null];
  expect(besides(fields['cost']!.shape, within)).toEqual(['99.99', '100.00', '49.99', '50.00', '50.01']);
  expect(besides(fields['heads']!.shape, within)).toEqual([1, 2]);
  expect(besides(fields['on']!.shape, within)).toEqual(['2019-02-28', '2019-03-01', '2019-03-02']);
  expect(besides(fields['poor']!.shape, within)).toEqual([]);
});
