import { parseMoney } from '@dzfp/core';
import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vocationalTariffs } from './vocational-support-examples.ts';
import { vocationalSupport } from './vocational-support.ts';
import variations from './variations/vocational-support.json' with { type: 'json' };

testPolicy(vocationalSupport, { variations });

const student = { on: '2025-10-08', level: 'secondary', registered: true, enrolled: true, originHere: true } as const;
const open = { tuition: '0.00', schoolPaid: '0.00', yuluPaid: '0.00' };

function yuluOf(term: 'spring' | 'autumn', yearly: string): number {
  const bound = vocationalSupport.with({ ...vocationalTariffs, yearlyYulu: { secondary: yearly } });
  return parseMoney(bound.evaluate({ ...student, ...open, term }).yulu);
}

describe('the halves of a year', () => {
  it('five students get 7,500 in a term and 15,000 in a year (E1)', () => {
    const students = 5;
    expect(students * yuluOf('autumn', '3000.00')).toBe(parseMoney('7500'));
    expect(students * (yuluOf('autumn', '3000.00') + yuluOf('spring', '3000.00'))).toBe(parseMoney('15000'));
  });

  it('two terms are the year to the fen and differ by at most one', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (fen) => {
        const yearly = (fen / 100).toFixed(2);
        const [spring, autumn] = [yuluOf('spring', yearly), yuluOf('autumn', yearly)];
        expect(spring + autumn).toBe(fen);
        expect(autumn - spring).toBeLessThanOrEqual(1);
        expect(autumn).toBeGreaterThanOrEqual(spring);
      }),
    );
  });
});
