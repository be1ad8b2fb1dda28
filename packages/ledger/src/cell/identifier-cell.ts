import { text } from '@dzfp/core';
import type { CellKind, CellRead } from './cell-kind.ts';
import { isRounded } from './rounded.ts';
import { saysUnknown, usualForm, written } from './written.ts';

const most = 64;
const form = /^[\p{L}\p{N}〔〕[\]()（）\-_./·]+$/u;

/** A number of an office's own, as that of a document or a ledger entry (编号、文号): letters and digits, kept as text. */
export const identifierCell: CellKind<string> = {
  name: 'identifier',
  expected: text('编号，文本格式', 'a number or code, as text'),
  read: (cell): CellRead<string> => {
    if (isRounded(cell)) return { kind: 'refused', reason: 'R-32' };
    const raw = written(cell).trim();
    if (saysUnknown(usualForm(cell))) return { kind: 'unknown', note: 'R-10' };
    if (raw.length > most || !form.test(raw)) return { kind: 'refused', reason: 'R-44' };
    return { kind: 'value', value: raw, ...(raw === written(cell) ? {} : { note: 'R-15' as const }) };
  },
  write: (value) => value,
  shown: (raw) => raw.slice(0, 24),
};
