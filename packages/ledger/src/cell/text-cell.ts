import { text } from '@dzfp/core';
import type { CellKind, CellRead } from './cell-kind.ts';
import { isRounded } from './rounded.ts';
import { saysUnknown, written } from './written.ts';

/** Pictures, flags, and what steers text without being seen. */
const invisible =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Regional_Indicator}\p{Emoji_Modifier}]|\u{fe0f}|(?![©®™])\p{Extended_Pictographic}/gu;
/** `+86` is a number, `=1+1` and `@SUM(A1)` are formulas to a spreadsheet. */
const likeFormula = /^[\s'’]*(?:[=＝@＠]|[-+](?![\d\s*]))/u;

/** How much of a name is shown (脱敏): its first character. */
function firstCharacter(raw: string): string {
  const [first = '', ...rest] = raw;
  return first + '*'.repeat(Math.min(rest.length, 3));
}

/**
 * Free text (文字), as it stands but for emoji, invisible characters and blanks around it. What a spreadsheet would take for a formula
 * is set aside.
 */
export function textCell(options: { readonly most?: number; readonly personal?: boolean } = {}): CellKind<string> {
  const { most = 256, personal = false } = options;
  return {
    name: 'text',
    expected: text(`不超过 ${most} 个字的文字`, `text of at most ${most} characters`),
    read: (cell): CellRead<string> => {
      if (isRounded(cell)) return { kind: 'refused', reason: 'R-32' };
      const raw = written(cell);
      if (raw.length > most) return { kind: 'refused', reason: 'R-40' };
      const seen = raw.replace(invisible, '');
      const value = seen.replace(/^[\s'’]+/u, '').trimEnd();
      if (saysUnknown(value)) return { kind: 'unknown', note: 'R-10' };
      if (likeFormula.test(raw)) return { kind: 'refused', reason: 'R-41' };
      if (value === '') return { kind: 'unknown', note: 'R-12' };
      if (seen !== raw) return { kind: 'value', value, note: 'R-12' };
      return { kind: 'value', value, ...(value === raw ? {} : { note: 'R-15' as const }) };
    },
    write: (value) => value,
    shown: personal ? firstCharacter : (raw) => raw.slice(0, 40),
  };
}
