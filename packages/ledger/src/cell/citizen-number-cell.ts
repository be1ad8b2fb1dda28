import { maskCitizenNumber, readCitizenNumber } from '@dzfp/core/model';
import { text } from '@dzfp/core';
import type { CellKind, CellRead } from './cell-kind.ts';
import type { NoteId } from './notes.ts';
import { isRounded } from './rounded.ts';
import { usualForm, written } from './written.ts';

/**
 * A citizen number (证件号码) in its 18 characters. What only concerns the writing is undone and noted; a wrong check character is
 * never repaired.
 */
export const citizenNumberCell: CellKind<string> = {
  name: 'citizen-number',
  expected: text('18 位公民身份号码，文本格式', 'a citizen number of 18 characters, as text'),
  read: (cell): CellRead<string> => {
    if (isRounded(cell)) return { kind: 'refused', reason: 'R-32' };
    const plain = usualForm(cell);
    const read = readCitizenNumber(plain.replaceAll(/\s/gu, '').toUpperCase());
    if (!read.ok) return { kind: 'refused', reason: 'R-31' };
    const note = noteOn(written(cell), read.value.oldForm);
    return { kind: 'value', value: read.value.number, ...(note && { note }) };
  },
  write: (number) => number,
  shown: maskCitizenNumber,
};

/** The most telling of what is unusual; one note a cell. */
function noteOn(raw: string, oldForm: boolean): NoteId | undefined {
  if (/[！-～]/u.test(raw)) return 'R-03';
  if (/^\s*['’]/u.test(raw)) return 'R-02';
  if (/\s/u.test(raw)) return 'R-01';
  if (oldForm) return 'R-05';
  return raw.endsWith('x') ? 'R-04' : undefined;
}
