import type { AnyPlugin, Language } from '@dzfp/core';
import type { AreaEntry, Links } from '@dzfp/handbook';
import { pagesOf, rootOf } from './links.ts';
import { titles } from './titles.ts';

interface Group {
  readonly text: string;
  readonly items: readonly { readonly text: string; readonly link: string }[];
}

/** Sidebars by the path that they stand beside: an area's pages show its policies, every page the areas and parameters. */
export function sidebarsOf(
  areas: readonly AreaEntry[],
  plugins: readonly AnyPlugin[],
  links: Links,
  language: Language,
): Readonly<Record<string, readonly Group[]>> {
  const { clauses, parameters } = pagesOf(language);
  const word = titles[language];
  const common: readonly Group[] = [
    { text: word.areas, items: areas.map(({ id, title }) => ({ text: named(id, title), link: `${clauses}#a-${id}` })) },
    {
      text: word.parameters,
      items: plugins.map(({ name, title }) => ({ text: title[language], link: parameters(name) })),
    },
  ];
  const ofArea = plugins.map(({ name }) => {
    const groups = areas.flatMap(({ id, title, clauses: all }) => {
      const found = all.flatMap(({ policies }) => policies).filter((each) => each.id.startsWith(`${name}/`));
      const policies = new Map(found.map((each) => [each.id, each.title]));
      const items = [...policies].map(([policy, text]) => ({ text, link: links.policy(policy) }));
      return items.length === 0 ? [] : [{ text: named(id, title), items }];
    });
    return [`/${rootOf[language]}policies/${name}/`, [...groups, ...common]] as const;
  });
  return Object.fromEntries([...ofArea, [`/${rootOf[language]}`, common]]);
}

function named(id: string, title: string): string {
  return id === '0' ? title : `${id} ${title}`;
}
