import { parseMoney } from '@dzfp/core';
import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dibaoStandard } from './dibao-standard.ts';
import variations from './variations/dibao-standard.json' with { type: 'json' };

testPolicy(dibaoStandard, { variations });

const fen = fc.integer({ min: 0, max: 2_000_000 });
const inYuan = (of: number): string => (of / 100).toFixed(2);

/** A place whose standard in force satisfies its own floors, with the yearly floors of the year to come. */
const place = fc
  .record({ month: fc.integer({ min: 40_000, max: 100_000 }), line: fen, floor: fc.integer({ min: 0, max: 40_000 }) })
  .filter(({ month, line }) => month * 12 >= line);

it('the next standard is the highest of its floors, as reckoned by hand, and twelve months never fall below it', () => {
  fc.assert(
    fc.property(place, fen, fc.constantFrom('rural' as const, 'urban' as const), (now, consumption, series) => {
      const found = dibaoStandard
        .with({
          standard: { rural: inYuan(now.month), urban: inYuan(now.month) },
          standardPer: { rural: 'month', urban: 'month' },
          consumptionShare: { rural: '0.3', urban: '0.25' },
          povertyLine: inYuan(now.line),
          ruralFloor: inYuan(now.floor),
          urbanFloor: { '1': inYuan(now.floor), '2': '0.00' },
          zone: '1',
          growthReading: 'neverFalls',
        })
        .evaluate({ decidedOn: '2019-12-01', series, consumptionLastYear: inYuan(consumption) });
      const byConsumption = Math.ceil((consumption * (series === 'rural' ? 30 : 25)) / 100);
      const floors = [now.month * 12, byConsumption, series === 'rural' ? now.line : 0, now.floor * 12];
      expect(parseMoney(found.yearlyLeast)).toBe(Math.max(...floors));
      const year = parseMoney(found.monthlyLeast) * 12;
      expect(year).toBeGreaterThanOrEqual(Math.max(...floors));
      expect(year - Math.max(...floors)).toBeLessThan(12);
    }),
  );
});
