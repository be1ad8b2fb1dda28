import { text } from '@dzfp/core';
import type { CellKind, CellRead } from './cell-kind.ts';
import { isRounded } from './rounded.ts';
import { usualForm, written } from './written.ts';

/** A number that is a name, as that of a household or a village (编号): so many digits, kept as text. */
export function digitsCell({ least, most }: { readonly least: number; readonly most: number }): CellKind<string> {
  const form = new RegExp(`^\\d{${least},${most}}$`, 'u');
  const length = least === most ? String(most) : `${least}–${most}`;
  return {
    name: 'digits',
    expected: text(`${length} 位数字，文本格式`, `${length} digits, as text`),
    read: (cell): CellRead<string> => {
      if (isRounded(cell)) return { kind: 'refused', reason: 'R-32' };
      const plain = usualForm(cell);
      if (!form.test(plain)) return { kind: 'refused', reason: 'R-44' };
      return { kind: 'value', value: plain, ...(plain === written(cell) ? {} : { note: 'R-15' as const }) };
    },
    write: (value) => value,
    shown: (raw) => raw.slice(0, 24),
  };
}
