import type { PolicyPage } from '../page/policy-page.ts';
import { wordsOf } from '../words.ts';
import { escaped, htmlList, htmlValue } from './html.ts';
import { badge } from './parameters-html.ts';
import { sentencesOf } from './sentences.ts';

const words = {
  zh: { name: '明白纸', example: '举例', made: '本页由政策声明生成；以主管部门解释为准。' },
  en: {
    name: 'Fact sheet',
    example: 'For example',
    made: 'Generated from the declaration of the policy; the authority in charge has the last word.',
  },
} as const;

/** 明白纸: one printed page for the people a policy is about. It is on the policy's page, and shows in print only. */
export function sheetHtml(page: PolicyPage): string {
  const { language, title, summary, card, standing, clauses } = page;
  const word = words[language];
  const [, ...lines] = card;
  const example = page.examples.find(({ refusal }) => refusal === undefined);
  const shown =
    example === undefined
      ? ''
      : `<h3>${word.example}${wordsOf[language].colon}${escaped(example.title)}</h3>${listed(example.given)}<h4>${sentencesOf[language].result}</h4>${listed(example.result)}`;
  const warning = standing === 'assumed' ? `<p class="warning">${escaped(sentencesOf[language].illustrative)}</p>` : '';
  return [
    `<section class="sheet" aria-hidden="true"><h2>${escaped(title)} ${word.name}</h2>`,
    `<p class="summary">${escaped(summary)}</p>${warning}`,
    htmlList(
      lines.map(([name, text]) => [name, escaped(text)] as const),
      'card',
    ),
    shown,
    `<p class="made">${escaped(clauses.map((each) => `${each.id} ${each.title}`).join('；'))} · ${badge(standing, language)} · ${escaped(word.made)}</p></section>`,
  ].join('');
}

function listed(values: PolicyPage['examples'][number]['given']): string {
  return htmlList(
    values.map(({ name, value }) => [name, htmlValue(value)] as const),
    'result',
  );
}
