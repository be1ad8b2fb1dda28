import type { Language } from '@dzfp/core';
import type { Links } from '@dzfp/handbook';

/** Where the pages of a language stand, below the site's root. */
export const rootOf: Readonly<Record<Language, string>> = { zh: '', en: 'en/' };

/** Where one page of a language finds another. */
export function linksOf(language: Language): Links {
  const root = `/${rootOf[language]}`;
  return {
    policy: (id) => `${root}policies/${id}`,
    clause: (id) => `${root}clauses#c-${id.replace('.', '-')}`,
    calculator: (id) => `<PolicyCalculator policy="${id}" language="${language}" />`,
  };
}
