import type { Language, Text } from '@dzfp/core';
import { escaped, htmlRows } from '../render/html.ts';
import { verbatim } from '../render/verbatim.ts';

/** A term of the field in both languages, with what it means here. */
export interface GlossaryTerm {
  readonly term: Text;
  readonly meaning: Text;
}

const words = {
  zh: { title: '术语中英对照', lead: '本手册和程序中使用的固定译名。', columns: ['中文', '英文', '含义'] },
  en: {
    title: 'Glossary',
    lead: 'The fixed terms of this handbook and of the program.',
    columns: ['Chinese', 'English', 'Meaning'],
  },
} as const;

/** The page of terms, in the order of the Chinese sounds. */
export function glossaryMarkdown(terms: readonly GlossaryTerm[], language: Language): string {
  const word = words[language];
  const order = new Intl.Collator('zh-CN');
  const rows = terms
    .toSorted((a, b) => order.compare(a.term.zh, b.term.zh))
    .map(
      ({ term, meaning }) =>
        `<tr><th scope="row" lang="zh-CN">${escaped(term.zh)}</th><td lang="en">${escaped(term.en)}</td><td>${escaped(meaning[language])}</td></tr>`,
    );
  return [`# ${word.title}`, word.lead, verbatim(htmlRows('glossary', word.title, word.columns, rows))].join('\n\n');
}
