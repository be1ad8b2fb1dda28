import { text } from '@dzfp/core';
import type { CellKind, CellRead } from './cell-kind.ts';
import { numeralIn, saysUnit } from './numeral.ts';

/** A whole number between bounds (个数). Behind it may stand one of its units, as 人 or 个月; any other, as 年 or 万人, may mean another number. */
export function countCell(bounds: {
  readonly least?: number;
  readonly most: number;
  readonly units?: readonly string[];
}): CellKind<number> {
  const { least = 0, most, units = [] } = bounds;
  return {
    name: 'count',
    expected: text(`${least} 至 ${most} 的整数`, `a whole number from ${least} to ${most}`),
    mayBeFormula: true,
    read: (cell): CellRead<number> => {
      const numeral = numeralIn(cell);
      if (!numeral) return { kind: 'refused', reason: 'R-36' };
      const value = Number(numeral.digits);
      if (!Number.isInteger(value) || !saysUnit(numeral, units)) return { kind: 'refused', reason: 'R-36' };
      if (value < least || value > most) return { kind: 'refused', reason: 'R-39' };
      return { kind: 'value', value, ...(numeral.usual ? {} : { note: 'R-08' as const }) };
    },
    write: (value) => value,
    shown: (raw) => raw.slice(0, 16),
  };
}
