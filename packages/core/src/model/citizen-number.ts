import { citizenNumberFormat } from './citizen-number-format.ts';
import { issue } from '../error/issue.ts';
import { parseDay, type Day } from '../quantity/day.ts';
import { text as freeText, type Schema } from '../schema/builders.ts';
import { birthDateIn, canonicalForm, faultOf } from './gb-11643.ts';
import type { ReadResult } from '../schema/read.ts';
import type { Sex } from './codes/sex.ts';

export { checkCharacterOf } from './gb-11643.ts';

/** A citizen number (公民身份号码, GB 11643) and what it says of its bearer. */
export interface CitizenNumber {
  /** All 18 characters, the last one a digit or a capital X. */
  readonly number: string;
  /** Birth date (出生日期), digits 7–14. */
  readonly bornOn: Day;
  /** Sex (性别): digit 17 is odd for a man. */
  readonly sex: Sex;
  /** Division of the first registration (区划代码), digits 1–6; it may have been abolished since. */
  readonly area: string;
  /** Whether it was written in the old form of 15 digits (旧号); the century is then taken to be 19. */
  readonly oldForm: boolean;
}

/**
 * Reads a citizen number exactly as it is written: 18 characters with a right check character and a capital X, or the old 15
 * digits, which are completed. Blanks, full-width digits and a small x are refused; mending is the business of an import.
 *
 * @returns the number and what it says, or one issue DZ112 with the reason; the issue never carries the number
 * @example
 * ```ts
 * import { readCitizenNumber } from '@dzfp/core/model';
 * const read = readCitizenNumber('34052419800101001X');
 * read.ok && read.value.sex // => 'male'
 * read.ok && read.value.area // => '340524'
 * ```
 */
export function readCitizenNumber(text: string): ReadResult<CitizenNumber> {
  const fault = faultOf(text);
  if (fault !== undefined) {
    const info = { field: { zh: '公民身份号码', en: 'citizen number' }, reason: fault };
    return { ok: false, issues: [issue('DZ112', info)] };
  }
  const number = canonicalForm(text);
  const value: CitizenNumber = {
    number,
    bornOn: parseDay(birthDateIn(number)),
    sex: number.charCodeAt(16) % 2 === 1 ? 'male' : 'female',
    area: number.slice(0, 6),
    oldForm: text.length === 15,
  };
  return { ok: true, value };
}

/**
 * A citizen number for printing (脱敏): the area stays, all else becomes `*`. What does not begin with six digits is hidden
 * altogether.
 */
export function maskCitizenNumber(text: string): string {
  const kept = /^\d{6}/.test(text) ? text.slice(0, 6) : '';
  return kept + '*'.repeat(Math.min(text.length, 20) - kept.length);
}

/** A field for a citizen number (公民身份号码): read by the rules of `readCitizenNumber` into its 18 characters. */
export function citizenNumber(zh: string, en: string): Schema<string> {
  return freeText(zh, en, { most: 18, format: citizenNumberFormat });
}
