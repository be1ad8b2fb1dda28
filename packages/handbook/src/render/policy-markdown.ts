import type { PolicyPage } from '../page/policy-page.ts';
import { wordsOf } from '../words.ts';
import { chartHtml } from './chart-html.ts';
import { examplesHtml } from './example-html.ts';
import { headings, type Block } from './headings.ts';
import { escaped, htmlList, htmlRows, htmlValue } from './html.ts';
import { badge, parameterHtml, sourceHtml } from './parameters-html.ts';
import { marked } from './marked.ts';
import { sentencesOf } from './sentences.ts';
import { sheetHtml } from './sheet-html.ts';
import { verbatim } from './verbatim.ts';

/** Links of a page to other pages, which only the site knows. */
export interface Links {
  readonly policy: (id: string) => string;
  readonly clause: (id: string) => string;
  /** What stands in the place of the calculator; nothing for a page that only is read. */
  readonly calculator?: (id: string) => string;
  /** What prints the one-page sheet. */
  readonly sheet?: string;
}

/** The page of a policy as Markdown with HTML inside; nothing in it is a template. */
export function policyMarkdown(page: PolicyPage, links: Links): string {
  const { language, title, summary } = page;
  const content: Readonly<Record<Block, string>> = {
    clause: clauses(page, links),
    parameters: parameters(page),
    rule: rule(page),
    examples: examplesHtml(page.examples, language),
    variations: variations(page),
    charts: page.charts.map((each) => chartHtml(each, language)).join(''),
    guarantees: guarantees(page),
    calculator: '',
    changes: changes(page),
    related: related(page, links),
  };
  const calculator = links.calculator?.(page.id) ?? '';
  const parts = (Object.keys(content) as Block[]).flatMap((block) => {
    const heading = `## ${headings[language][block]} {#${block}}`;
    if (block === 'calculator') return calculator === '' ? [] : [heading, calculator];
    return content[block] === '' ? [] : [heading, verbatim(content[block])];
  });
  const card = htmlList(
    [
      ...page.card.map(([name, text]) => [name, escaped(text)] as const),
      [wordsOf[language].card.standing, badge(page.standing, language)] as const,
    ],
    'card',
  );
  return [
    `# ${title}`,
    verbatim(`<p class="summary">${marked(summary, language)}</p>${warning(page)}${card}`),
    ...(links.sheet === undefined ? [] : [links.sheet]),
    ...parts,
    ...(links.sheet === undefined ? [] : [verbatim(sheetHtml(page))]),
  ].join('\n\n');
}

function warning({ standing, language }: PolicyPage): string {
  if (standing !== 'assumed' && standing !== 'missing') return '';
  const word = sentencesOf[language];
  return `<p class="warning">${escaped(standing === 'assumed' ? word.illustrative : word.missing)}</p>`;
}

function clauses({ clauses: all }: PolicyPage, links: Links): string {
  const lines = all.map(
    ({ id, title }) => `<li><a href="${links.clause(id)}">${escaped(id)}</a> ${escaped(title)}</li>`,
  );
  return `<ul class="clauses">${lines.join('')}</ul>`;
}

function parameters({ parameters: all, language }: PolicyPage): string {
  if (all.length === 0) return `<p>${escaped(sentencesOf[language].noParameters)}</p>`;
  return all.map((each) => parameterHtml(each, language)).join('');
}

function rule({ rule: lines, language }: PolicyPage): string {
  if (lines.length === 0) return `<p>${escaped(sentencesOf[language].procedure)}</p>`;
  const items = lines.map(
    ({ kind, name, sentence, formula }) =>
      `<li class="${kind}"><p>${escaped(sentence)}</p><figure class="formula" tabindex="0" aria-label="${escaped(name)}">${formula}</figure></li>`,
  );
  return `<ol class="rule">${items.join('')}</ol>`;
}

function variations({ variations: all, language }: PolicyPage): string {
  if (all.length === 0) return '';
  const word = sentencesOf[language];
  const lines = (of: readonly string[]): string => of.map(escaped).join('<br>');
  const rows = all.map(
    ({ example, changes: otherwise, outcome }) =>
      `<tr><th scope="row">${escaped(example)}</th><td>${lines(otherwise)}</td><td>${lines(outcome)}</td></tr>`,
  );
  const table = htmlRows('variations', headings[language].variations, word.variationColumns, rows);
  return `<p>${escaped(word.variations)}</p>${table}`;
}

function guarantees({ guarantees: all, language }: PolicyPage): string {
  const word = sentencesOf[language];
  const rows = all.map(
    ({ title, over, checked, proof }) =>
      `<tr><th scope="row">${escaped(title)}</th><td>${escaped(over)}</td><td>${escaped(checked)}</td><td>${escaped(proof)}</td></tr>`,
  );
  return htmlRows('guarantees', headings[language].guarantees, word.guaranteeColumns, rows);
}

function changes({ changes: all, language }: PolicyPage): string {
  const word = sentencesOf[language];
  if (all.length === 0) return `<p>${escaped(word.noChange)}</p>`;
  const rows = all.map(({ on, title, begins, ends }) => {
    const row = begins ?? ends;
    if (row === undefined) return '';
    const what = begins === undefined ? word.ends : word.begins;
    const value = begins === undefined ? '' : htmlValue(row.value);
    return `<tr><th scope="row">${on}</th><td>${escaped(title)}</td><td>${escaped(what)} ${value}</td><td>${sourceHtml(row.source)}</td></tr>`;
  });
  return htmlRows('changes', headings[language].changes, word.changeColumns, rows);
}

function related({ neighbours, language }: PolicyPage, links: Links): string {
  if (neighbours.length === 0) return `<p>${escaped(sentencesOf[language].noRelated)}</p>`;
  const lines = neighbours.map(({ id, title, known, what }) => {
    const name = known ? `<a href="${links.policy(id)}">${escaped(title)}</a>` : escaped(title);
    return `<li>${name}${wordsOf[language].colon}${escaped(what)}</li>`;
  });
  return `<ul class="related">${lines.join('')}</ul>`;
}
