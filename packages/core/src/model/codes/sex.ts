import { choice, type Schema } from '../../schema/builders.ts';
import { text, type Text } from '../../text.ts';

/** Sex (性别). */
export type Sex = 'male' | 'female';

/**
 * Sex (性别): codes 1 and 2 of GB/T 2261.1. Standing: reported. Its codes 0 (unknown) and 9 (not stated) are no labels here: the field
 * is left out, and the difference between the two is lost.
 */
export const sex: Schema<Sex> = choice<Readonly<Record<Sex, Text>>>('性别', 'sex', {
  male: text('男', 'male'),
  female: text('女', 'female'),
});
