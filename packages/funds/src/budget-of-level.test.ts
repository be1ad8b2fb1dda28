import { testPolicy } from '@dzfp/testkit';
import { expect, it } from 'vitest';
import { budgetOfLevel } from './budget-of-level.ts';

testPolicy(budgetOfLevel);

const floorReading = 'notBelowYearBefore';
const of = (specialFund: string): { readonly specialFund: string; readonly floorReading: typeof floorReading } => ({
  specialFund,
  floorReading,
});

it('a level may not set a fen less than in 2018, and may set the same', () => {
  expect(budgetOfLevel.with(of('100.00'), of('100.00')).findings).toEqual([]);
  expect(() => budgetOfLevel.with(of('99.99'), of('100.00'))).toThrow(expect.objectContaining({ code: 'DZ402' }));
});

it('without the amount of 2018 the floor is unverified, not kept', () => {
  const { findings } = budgetOfLevel.with(of('100.00'));
  expect(findings.map(({ id, finding }) => `${id} ${finding}`)).toEqual(['D-2.1 unverified']);
});
