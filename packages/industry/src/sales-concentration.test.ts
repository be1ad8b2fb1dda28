import { testPolicy } from '@dzfp/testkit';
import { expect, it } from 'vitest';
import { salesConcentration } from './sales-concentration.ts';

testPolicy(salesConcentration, { parameters: { mostOfOne: '0.6' } });

it('gives no concentration of sales that brought nothing', () => {
  const sold = { product: 'a', buyer: 'b', income: '0.00', cover: 'none', guaranteed: '0.00' } as const;
  const result = salesConcentration.with({ mostOfOne: '0.6' }).evaluate({ on: '2019-05-01', lines: [sold] });
  expect(result).toEqual({ income: '0.00' });
});
