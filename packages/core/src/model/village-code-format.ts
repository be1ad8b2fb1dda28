import { issue } from '../error/issue.ts';
import type { TextFormat } from '../schema/text-format.ts';

const twelveDigits = /^[1-9]\d{11}$/;

/** The form of a village code: twelve digits, the first not zero. */
export const villageCodeFormat: TextFormat = {
  name: 'villageCode',
  pattern: twelveDigits.source,
  read: (text) => (twelveDigits.test(text) ? text : undefined),
  refusal: (text) => issue('DZ109', { field: '', expected: '12 digits', found: `${text.length} characters` }),
};
