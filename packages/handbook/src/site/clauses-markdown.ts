import type { Language } from '@dzfp/core';
import type { Links } from '../render/policy-markdown.ts';
import { escaped } from '../render/html.ts';
import { verbatim } from '../render/verbatim.ts';
import type { AreaEntry, ClauseEntry } from './areas.ts';

const words = {
  zh: { title: '条款与政策', lead: '每一条款由哪些政策落实；点政策名看规则、参数、算例和保证。', none: '尚无政策' },
  en: {
    title: 'Clauses and policies',
    lead: 'Which policies carry out each clause. A policy’s page has its rule, parameters, examples and guarantees.',
    none: 'no policy yet',
  },
} as const;

/** The page on which each clause names its policies. */
export function clausesMarkdown(areas: readonly AreaEntry[], links: Links, language: Language): string {
  const word = words[language];
  const parts = areas.map(({ id, title, clauses }) => {
    const heading = `## ${id === '0' ? '' : `${id} `}${title} {#a-${id}}`;
    return `${heading}\n\n${verbatim(clauses.map((each) => clauseHtml(each, links, word.none)).join(''))}`;
  });
  return [`# ${word.title}`, word.lead, ...parts].join('\n\n');
}

function clauseHtml({ id, title, policies }: ClauseEntry, links: Links, none: string): string {
  const items = policies.map(
    (each) =>
      `<li><a href="${links.policy(each.id)}">${escaped(each.title)}</a> <span class="summary">${escaped(each.summary)}</span></li>`,
  );
  const list = items.length === 0 ? `<p>${none}</p>` : `<ul>${items.join('')}</ul>`;
  return `<section class="clause" id="c-${id.replace('.', '-')}"><h3>${id} ${escaped(title)}</h3>${list}</section>`;
}
