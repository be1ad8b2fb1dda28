import { text } from '@dzfp/core';
import type { CellKind, CellRead } from './cell-kind.ts';
import { numeralIn, saysUnit } from './numeral.ts';

/**
 * A number of zero or more with so many decimals, as an area in mu (面积) or a share in percent (百分比); its wire form is a decimal. Behind
 * it may stand one of its units; any other, as 公顷, means another number.
 */
export function decimalCell(bounds: {
  readonly decimals: number;
  readonly most: number;
  readonly units: readonly string[];
}): CellKind<string> {
  const { decimals, most, units } = bounds;
  return {
    name: 'decimal',
    expected: text(
      `不小于 0 的数，至多 ${decimals} 位小数`,
      `a number of zero or more with at most ${decimals} decimals`,
    ),
    mayBeFormula: true,
    read: (cell): CellRead<string> => {
      const numeral = numeralIn(cell);
      if (!numeral) return { kind: 'refused', reason: 'R-36' };
      const [whole = '', part = ''] = numeral.digits.split('.');
      const kept = part.replace(/(?<!0)0+$/u, '');
      const value = Number(numeral.digits);
      if (kept.length > decimals || !saysUnit(numeral, units)) return { kind: 'refused', reason: 'R-36' };
      if (value < 0 || value > most) return { kind: 'refused', reason: 'R-39' };
      const exact = kept ? `${whole}.${kept}` : whole;
      return { kind: 'value', value: exact, ...(numeral.usual ? {} : { note: 'R-08' as const }) };
    },
    write: Number,
    shown: (raw) => raw.slice(0, 24),
  };
}
