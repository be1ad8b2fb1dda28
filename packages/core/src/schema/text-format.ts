import { issue, type Issue } from '../error/issue.ts';
import { canonicalForm, faultOf } from './gb-11643.ts';

/** A form that a text must have, by name, so that a shape stays plain data. */
export type TextFormat = 'citizenNumber' | 'villageCode';

interface TextReading {
  /** The form as far as a pattern can say it, for JSON Schema. */
  readonly pattern: string;
  /** The one spelling of a right text, undefined for a wrong one; in time linear in its length. */
  readonly read: (text: string) => string | undefined;
  /** Why a wrong text is refused. */
  readonly refusal: (text: string) => Issue;
}

const villageCode = /^[1-9]\d{11}$/;

/** How texts of each form are read: by zod and by the compiled reader alike. */
export const textFormats: Readonly<Record<TextFormat, TextReading>> = {
  citizenNumber: {
    pattern: String.raw`^[1-9](\d{14}|\d{16}[\dX])$`,
    read: (text) => (faultOf(text) === undefined ? canonicalForm(text) : undefined),
    refusal: (text) => {
      const fault = faultOf(text);
      return issue('DZ112', { field: '', reason: `${fault?.zh} ${fault?.en}` });
    },
  },
  villageCode: {
    pattern: villageCode.source,
    read: (text) => (villageCode.test(text) ? text : undefined),
    refusal: (text) => issue('DZ109', { field: '', expected: '12 digits', found: `${text.length} characters` }),
  },
};
