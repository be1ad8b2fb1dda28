import { text } from '@dzfp/core';
import type { CellKind, CellRead } from './cell-kind.ts';
import { numeralIn } from './numeral.ts';
import { saysUnknown, usualForm } from './written.ts';

/** A whole number between bounds (个数); a unit behind it, as 人 or 个月, is left out. */
export function countCell(bounds: { readonly least?: number; readonly most: number }): CellKind<number> {
  const { least = 0, most } = bounds;
  return {
    name: 'count',
    expected: text(`${least} 至 ${most} 的整数`, `a whole number from ${least} to ${most}`),
    mayBeFormula: true,
    read: (cell): CellRead<number> => {
      const numeral = numeralIn(cell);
      if (!numeral) {
        if (saysUnknown(usualForm(cell))) return { kind: 'unknown', note: 'R-10' };
        return { kind: 'refused', reason: 'R-36' };
      }
      const value = Number(numeral.digits);
      if (!Number.isInteger(value)) return { kind: 'refused', reason: 'R-36' };
      if (value < least || value > most) return { kind: 'refused', reason: 'R-39' };
      return { kind: 'value', value, ...(numeral.usual ? {} : { note: 'R-08' as const }) };
    },
    write: (value) => value,
    shown: (raw) => raw.slice(0, 16),
  };
}
