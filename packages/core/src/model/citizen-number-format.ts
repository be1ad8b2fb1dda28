import { issue } from '../error/issue.ts';
import { canonicalForm, faultOf } from './gb-11643.ts';
import type { TextFormat } from '../schema/text-format.ts';

/** The form of a citizen number: 18 characters with a right check character, or 15 digits of the old form, which are completed. */
export const citizenNumberFormat: TextFormat = {
  name: 'citizenNumber',
  pattern: String.raw`^[1-9](\d{14}|\d{16}[\dX])$`,
  read: (text) => (faultOf(text) === undefined ? canonicalForm(text) : undefined),
  refusal: (text) => {
    const fault = faultOf(text);
    return issue('DZ112', { field: '', reason: fault ?? '' });
  },
};
