import type { Language } from '../text.ts';
import { english } from './prose-en.ts';
import { chinese } from './prose-zh.ts';
import type { Wording } from './wording.ts';

/** The languages in which policies are said. */
export const wordings: Readonly<Record<Language, Wording>> = { zh: chinese, en: english };
