import { readDay } from '../quantity/day.ts';
import { text, type Text } from '../text.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkCharacters = '10X98765432';

/**
 * The check character (校验码) of the 17 digits that stand before it, after GB 11643-1999: it notices every single wrong
 * digit and every swap of two neighbours.
 */
export function checkCharacterOf(body: string): string {
  return checkCharacters.charAt(remainderOf(body));
}

function remainderOf(digits: string): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) * (digits.charCodeAt(i) - 48);
  return sum % 11;
}

function startsWithDigits(of: string, many: number): boolean {
  for (let i = 0; i < many; i++) {
    const code = of.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** The day of birth in an 18-digit number, `YYYY-MM-DD`. */
export function birthDateIn(number: string): string {
  return `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
}

/** The 18 digits of a number: of the old form (15 digits, GB 11643-1989) the century 19 and the check character are added. */
export function canonicalForm(number: string): string {
  if (number.length !== 15) return number;
  const body = `${number.slice(0, 6)}19${number.slice(6)}`;
  return body + checkCharacterOf(body);
}

const faults = {
  length: text('应为 18 位（旧号 15 位）', 'it must have 18 characters (an old number 15)'),
  characters: text('应为数字，末位可为大写 X', 'it must be digits, the last one may be a capital X'),
  area: text('区划代码有误', 'its area code is wrong'),
  birth: text('出生日期不存在', 'its birth date does not exist'),
  check: text('校验码不符', 'its check character does not fit'),
} as const satisfies Record<string, Text>;

/** What is wrong with a citizen number as it is written; undefined when nothing is. Nothing is mended here. */
export function faultOf(number: string): Text | undefined {
  const old = number.length === 15;
  if (!old && number.length !== 18) return faults.length;
  const digits = old ? 15 : 17;
  if (!startsWithDigits(number, digits)) return faults.characters;
  const last = number.charAt(17);
  if (!old && last !== 'X' && !(last >= '0' && last <= '9')) return faults.characters;
  if (number.startsWith('0')) return faults.area;
  const full = canonicalForm(number);
  if (Number.isNaN(readDay(birthDateIn(full)))) return faults.birth;
  return full.charAt(17) === checkCharacterOf(full) ? undefined : faults.check;
}
