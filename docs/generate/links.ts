import type { Language } from '@dzfp/core';
import type { Links, SitePages } from '@dzfp/handbook';

/** Where the pages of a language stand, below the site's root. */
export const rootOf: Readonly<Record<Language, string>> = { zh: '', en: 'en/' };

/** Where one page of a language finds another. */
export function linksOf(language: Language): Links {
  const root = `/${rootOf[language]}`;
  return {
    policy: (id) => `${root}policies/${id}`,
    clause: (id) => `${root}clauses#c-${id.replace('.', '-')}`,
    sheet: `<SheetButton language="${language}" />`,
    calculator: (id) => `<PolicyCalculator policy="${id}" language="${language}" />`,
  };
}

/** The pages of a language that belong to no single policy. */
export function pagesOf(language: Language): SitePages {
  const root = `/${rootOf[language]}`;
  return { clauses: `${root}clauses`, parameters: (area) => `${root}parameters/${area}`, gaps: `${root}gaps` };
}
