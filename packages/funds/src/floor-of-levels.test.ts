import { parseDay, parseMoney, type Money } from '@dzfp/core';
import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { floorOfLevels } from './floor-of-levels.ts';
import type { BudgetedFund } from './model/budgeted-fund.ts';

testPolicy(floorOfLevels);

const on = parseDay('2019-12-31');
const bound = floorOfLevels.with({});
const amount = fc.nat(100_000).map((fen) => fen as Money);
const levels = fc
  .array(fc.record({ budgeted: amount, budgeted2018: amount }, { requiredKeys: [] }), { maxLength: 13 })
  .map((all) => all.map((each, i): BudgetedFund => ({ budgetedOn: on, unit: String(i), level: 'county', ...each })));

it('the verdict is the same in any order of the levels', () => {
  fc.assert(
    fc.property(levels, (all) => {
      const turned = bound.evaluateParsed({ countedOn: on, levels: all.toReversed() });
      expect(turned).toEqual(bound.evaluateParsed({ countedOn: on, levels: all }));
    }),
  );
});

it('yuan or ten thousand yuan give the same list, since unrounded figures are compared', () => {
  fc.assert(
    fc.property(levels, (all) => {
      const scaled = all.map((each) => ({
        ...each,
        ...(each.budgeted === undefined ? {} : { budgeted: (each.budgeted * 10_000) as Money }),
        ...(each.budgeted2018 === undefined ? {} : { budgeted2018: (each.budgeted2018 * 10_000) as Money }),
      }));
      const { floor } = bound.evaluateParsed({ countedOn: on, levels: scaled });
      expect(floor).toEqual(bound.evaluateParsed({ countedOn: on, levels: all }).floor);
    }),
  );
});

it('one level without a figure of 2018 keeps the whole from being complete', () => {
  const level = { budgetedOn: on, unit: '1', level: 'city', budgeted: parseMoney('5') } as const;
  expect(bound.evaluateParsed({ countedOn: on, levels: [level] }).floor.complete).toBeUndefined();
});
