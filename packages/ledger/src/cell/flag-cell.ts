import { text } from '@dzfp/core';
import type { CellKind, CellRead } from './cell-kind.ts';
import { usualForm } from './written.ts';

const yes: ReadonlySet<string> = new Set(['是', '有', '√', '✓', '✔', 'Y', 'YES', '1', 'TRUE']);
const no: ReadonlySet<string> = new Set(['否', '无', '×', '✗', '✘', 'X', 'N', 'NO', '0', 'FALSE']);

/** Yes or no (是否). An empty cell is unknown, not no. */
export const flagCell: CellKind<boolean> = {
  name: 'flag',
  expected: text('是 或 否', '是 (yes) or 否 (no)'),
  read: (cell): CellRead<boolean> => {
    const plain = usualForm(cell).toUpperCase();
    if (plain === '是' || plain === '否') return { kind: 'value', value: plain === '是' };
    if (yes.has(plain)) return { kind: 'value', value: true, note: 'R-09' };
    if (no.has(plain)) return { kind: 'value', value: false, note: 'R-09' };
    return { kind: 'refused', reason: 'R-37' };
  },
  write: (value) => (value ? '是' : '否'),
  shown: (raw) => raw.slice(0, 8),
};
