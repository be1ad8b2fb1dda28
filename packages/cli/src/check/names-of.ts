import type { Language } from '@dzfp/core';
import { regionOf } from '@dzfp/core/model';
import { checkWords } from './check-words.ts';
import type { SummedUp } from './summed-up.ts';

/** What the keys of the summaries are called. */
export interface KeyNames {
  readonly rule: (id: string) => string;
  readonly county: (code: string) => string;
  readonly village: (code: string) => string;
}

/** Takes the names out of what was checked. */
export function namesOf({ messages, villages }: SummedUp, language: Language): KeyNames {
  const elsewhere = checkWords.elsewhere[language];
  return {
    rule: (id) => messages.get(id)?.[language] ?? '',
    county: (code) => (code === '' ? elsewhere : (regionOf(code)?.name[language] ?? '')),
    village: (code) => (code === '' ? elsewhere : (villages.get(code) ?? '')),
  };
}
