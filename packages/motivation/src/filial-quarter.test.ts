import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tieyingValues } from './filial-fund-examples.ts';
import { filialFund } from './filial-fund.ts';
import { filialQuarter } from './filial-quarter.ts';
import variations from './variations/filial-quarter.json' with { type: 'json' };

testPolicy(filialQuarter, { variations });

it('a list that the fund itself made always lies within its rates', () => {
  const fund = filialFund.with(tieyingValues);
  const quarter = filialQuarter.with({ lowest: '0.1', highest: '0.2' });
  const quarterEnd = '2017-03-31';
  const child = fc.record({
    tier: fc.constantFrom('lower' as const, 'higher' as const),
    monthsPaid: fc.nat({ max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(child, { maxLength: 20 }), (children) => {
      const lines = children.map((each, i) => {
        const facts = { ...each, quarterEnd, elderBornOn: '1940-01-01', elderRegistered: true };
        const { paid, topUp, arrears } = fund.evaluate(facts);
        return { elder: `E-${i}`, child: `C-${i}`, paid, topUp, arrears };
      });
      expect(quarter.evaluate({ quarterEnd, lines }).withinRates).toBe(true);
    }),
  );
});
