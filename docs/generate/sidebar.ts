import type { AnyPlugin, Language } from '@dzfp/core';
import type { AreaEntry, Links } from '@dzfp/handbook';
import { pagesOf } from './links.ts';
import { titles } from './titles.ts';

/** A group of the sidebar: an area with the pages of its policies. */
export interface SidebarGroup {
  readonly text: string;
  readonly collapsed: boolean;
  readonly items: readonly { readonly text: string; readonly link: string }[];
}

/** The sidebar: each area folds out to its policies, each named once; the parameters of each area come last. */
export function sidebarOf(
  areas: readonly AreaEntry[],
  plugins: readonly AnyPlugin[],
  links: Links,
  language: Language,
): readonly SidebarGroup[] {
  const { parameters } = pagesOf(language);
  const tables = plugins.map(({ name, title }) => ({ text: title[language], link: parameters(name) }));
  return [
    ...areas.map((each) => groupOf(each, links)),
    { text: titles[language].parameters, collapsed: true, items: tables },
  ];
}

function groupOf({ id, title, clauses }: AreaEntry, links: Links): SidebarGroup {
  const policies = new Map(clauses.flatMap((clause) => clause.policies.map((each) => [each.id, each.title] as const)));
  const items = [...policies].map(([policy, text]) => ({ text, link: links.policy(policy) }));
  return { text: id === '0' ? title : `${id} ${title}`, collapsed: true, items };
}
