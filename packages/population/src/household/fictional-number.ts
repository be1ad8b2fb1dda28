import { checkCharacterOf, type Sex } from '@dzfp/core/model';

/**
 * A citizen number that nobody can have: it begins with 99, which is no division, and has a right check character. Numbers differ
 * within every million households in a row.
 */
export function fictionalNumber(household: number, place: number, bornOn: string, sex: Sex): string {
  const within = household % 1_000_000;
  const area = `99${String(within % 10_000).padStart(4, '0')}`;
  const sequence = String(Math.floor(within / 10_000)).padStart(2, '0');
  // Odd for a man. Of six members the sixth has the digit of the first, and another birthday.
  const last = (place % 5) * 2 + (sex === 'male' ? 1 : 0);
  const body = `${area}${bornOn.replaceAll('-', '')}${sequence}${last}`;
  return body + checkCharacterOf(body);
}
