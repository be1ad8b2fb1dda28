import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRate, printRate, type Rate } from './rate.ts';

describe('rate', () => {
  it.each([
    ['0.65', 650_000],
    ['1', 1_000_000],
    ['0.000001', 1],
    ['1.3', 1_300_000],
    ['123456.654321', 123_456_654_321],
  ])('reads %s as millionths', (text, millionths) => {
    expect(parseRate(text)).toBe(millionths);
  });

  it.each(['65%', '0.0000001', '-0.1', '.5', '1e-2', '', '0.6５', '1234567', 'x1', '1x', '1.', '1.x'])(
    'refuses %j',
    (text) => {
      expect(() => parseRate(text)).toThrow('DZ102');
    },
  );

  it('quotes what is no rate', () => {
    expect(() => parseRate('65%')).toThrow(/^DZ102 rate must be .* found "65%"/);
  });

  it.each([
    [100_000, '0.1'],
    [101_000, '0.101'],
    [2_000_000, '2'],
    [-650_000, '-0.65'],
  ])('prints %i millionths as %s', (parts, text) => {
    expect(printRate(parts as Rate)).toBe(text);
  });

  it('comes back as it was printed', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), (parts) => {
        expect(parseRate(printRate(parts as Rate))).toBe(parts);
      }),
    );
  });
});
