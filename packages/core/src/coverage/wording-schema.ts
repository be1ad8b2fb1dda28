import { record, text as freeText, type Schema } from '../schema/builders.ts';
import type { Text } from '../text.ts';

/** Reads a wording in both languages: names and reasons that results carry. */
export const Wording: Schema<Text> = record('双语文字', 'wording', {
  zh: freeText('中文', 'Chinese'),
  en: freeText('英文', 'English'),
});
