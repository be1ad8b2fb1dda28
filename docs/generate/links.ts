import type { Language } from '@dzfp/core';
import type { Links, SitePages } from '@dzfp/handbook';

/** Where the pages of a language stand, below the site's root. */
export const rootOf: Readonly<Record<Language, string>> = { zh: '', en: 'en/' };

/** Where one page of a language finds another; whole addresses, which need no server that guesses the file. */
export function linksOf(language: Language): Links {
  const root = `/${rootOf[language]}`;
  return {
    policy: (id) => `${root}policies/${id}.html`,
    clause: (id) => `${root}clauses.html#c-${id.replace('.', '-')}`,
    sheet: `<SheetButton language="${language}" />`,
    calculator: (id) => `<PolicyCalculator policy="${id}" language="${language}" />`,
  };
}

/** The pages of a language that belong to no single policy. */
export function pagesOf(language: Language): SitePages {
  const root = `/${rootOf[language]}`;
  return {
    clauses: `${root}clauses.html`,
    parameters: (area) => `${root}parameters/${area}.html`,
    gaps: `${root}gaps.html`,
  };
}
