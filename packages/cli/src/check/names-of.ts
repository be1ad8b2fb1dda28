import type { Language } from '@dzfp/core';
import { regionOf } from '@dzfp/core/model';
import type { Checked } from '@dzfp/ledger';
import { checkWords } from './check-words.ts';

/** What the keys of the summaries are called. */
export interface KeyNames {
  readonly rule: (id: string) => string;
  readonly county: (code: string) => string;
  readonly village: (code: string) => string;
}

/** Takes the names out of what was checked. */
export function namesOf({ findings, register }: Checked, language: Language): KeyNames {
  const messages = new Map(findings.map(({ id, message }) => [id, message[language]]));
  const villages = new Map(register.villages.map(({ row }) => [row.values.code, row.values.name]));
  const elsewhere = checkWords.elsewhere[language];
  return {
    rule: (id) => messages.get(id) ?? '',
    county: (code) => (code === '' ? elsewhere : (regionOf(code)?.name[language] ?? '')),
    village: (code) => (code === '' ? elsewhere : (villages.get(code) ?? '')),
  };
}
