import { parseMoney, type Wire } from '@dzfp/core';
import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { IncomeItem } from './model/income-year.ts';
import { netIncome } from './net-income.ts';
import variations from './variations/net-income.json' with { type: 'json' };

// Twenty kinds of income under six results: half as many trials find as much and take half the time.
testPolicy(netIncome, { variations, runs: 100 });

const inFen = (fen: number): string => (fen / 100).toFixed(2);
const income = fc.record({
  kind: fc.constantFrom('wages' as const, 'sales' as const, 'dibao' as const, 'studentGrant' as const),
  amount: fc.integer({ min: 0, max: 5_000_000 }).map(inFen),
  receivedOn: fc.constantFrom(null, '2018-10-01', '2019-09-30', '2019-10-01'),
  lasting: fc.boolean(),
});
const incomes = fc.array(income, { maxLength: 8 });
const bound = netIncome.with({
  counted: { wages: true, sales: true, dibao: true, studentGrant: false },
  deducted: { operatingCost: true },
  leadMonths: 3,
});

function reckoned(of: readonly Wire<IncomeItem>[], members: number): ReturnType<typeof bound.evaluate> {
  return bound.evaluate({ reckonedOn: '2019-10-10', year: 2019, members, incomes: [...of], costs: [] });
}

it('the income per head does not depend on the order in which incomes are written down', () => {
  fc.assert(
    fc.property(incomes, fc.integer({ min: 1, max: 12 }), (of, members) => {
      expect(reckoned(of.toReversed(), members)).toEqual(reckoned(of, members));
    }),
  );
});

it('a positive income per head falls when a member without income joins', () => {
  fc.assert(
    fc.property(incomes, fc.integer({ min: 1, max: 12 }), (of, members) => {
      const before = reckoned(of, members);
      const [more, fewer] = [parseMoney(before.perCapita), parseMoney(reckoned(of, members + 1).perCapita)];
      expect(fewer).toBeLessThanOrEqual(more);
      // Two amounts of a few fen may round to the same one.
      if (parseMoney(before.net) > members * (members + 1)) expect(fewer).toBeLessThan(more);
    }),
  );
});
