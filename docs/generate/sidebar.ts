import type { AreaEntry, Links } from '@dzfp/handbook';

/** A group of the sidebar: an area with the pages of its policies. */
export interface SidebarGroup {
  readonly text: string;
  readonly collapsed: boolean;
  readonly items: readonly { readonly text: string; readonly link: string }[];
}

/** The sidebar: each area folds out to its policies, each named once. */
export function sidebarOf(areas: readonly AreaEntry[], links: Links): readonly SidebarGroup[] {
  return areas.map(({ id, title, clauses }) => {
    const policies = new Map(
      clauses.flatMap((clause) => clause.policies.map((each) => [each.id, each.title] as const)),
    );
    const items = [...policies].map(([policy, text]) => ({ text, link: links.policy(policy) }));
    return { text: id === '0' ? title : `${id} ${title}`, collapsed: true, items };
  });
}
