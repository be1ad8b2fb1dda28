import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DzfpError } from '../error/dzfp-error.ts';
import { largestMoney, parseMoney, printMoney, readMoney, type Money } from './money.ts';

describe('money', () => {
  it.each(['0', '0.5', '0.05', '-0.01', '1786.95', '999999999999.99'])('reads %s yuan exactly', (yuan) => {
    expect(parseMoney(yuan)).toBe(new Decimal(yuan).times(100).toNumber());
  });

  it.each([
    '',
    '-',
    '.5',
    '5.',
    '1.234',
    '1e3',
    'NaN',
    'Infinity',
    '1,000',
    ' 1',
    '1 ',
    '+1',
    '１',
    '0x10',
    '--1',
    '1000000000000',
    '1.2.3',
    '1..5',
    '0000000000000001',
  ])('refuses %j', (text) => {
    expect(() => parseMoney(text)).toThrow(DzfpError);
  });

  it('quotes what is no amount', () => {
    expect(() => parseMoney('1,50')).toThrow(/^DZ101 amount must be .* found "1,50"/);
  });

  it('comes back as it was printed, for every amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: -largestMoney, max: largestMoney }), (fen) => {
        expect(parseMoney(printMoney(fen as Money)) as number).toBe(fen === 0 ? 0 : fen);
      }),
    );
  });

  it('prints what decimal.js prints', () => {
    fc.assert(
      fc.property(fc.integer({ min: -largestMoney, max: largestMoney }), (fen) => {
        expect(printMoney(fen as Money)).toBe(new Decimal(fen === 0 ? 0 : fen).div(100).toFixed(2));
      }),
    );
  });

  it('never gives minus zero', () => {
    expect(Object.is(readMoney('-0.00'), 0)).toBe(true);
  });

  it('answers a hostile text at once', () => {
    expect(readMoney('9'.repeat(1_000_000))).toBeNaN();
  });
});
