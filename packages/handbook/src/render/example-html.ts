import type { Language } from '@dzfp/core';
import type { ExampleBlock } from '../page/example-block.ts';
import type { NamedValue } from '../value/named-values.ts';
import { badge } from './parameters-html.ts';
import { escaped, htmlList, htmlRows, htmlValue, scrolling } from './html.ts';
import type { ShownValue } from '../value/shown-value.ts';
import { sentencesOf } from './sentences.ts';

/** As many examples are shown with every step; the others in a line each. */
const inFull = 6;

/** The examples of a page: the first ones in full, the rest by what comes out. */
export function examplesHtml(all: readonly ExampleBlock[], language: Language): string {
  const word = sentencesOf[language];
  const others = all.slice(inFull).map(({ title, result, refusal }) => {
    const outcome = refusal ?? result.map(({ name, value }) => `${name} ${lineOf(value)}`).join('；');
    return `<tr><th scope="row">${escaped(title)}</th><td>${escaped(outcome)}</td></tr>`;
  });
  const full = all
    .slice(0, inFull)
    .map((each) => exampleHtml(each, language))
    .join('');
  return others.length === 0
    ? full
    : `${full}<h3>${word.more}</h3>${htmlRows('more', word.more, ['', word.result], others)}`;
}

function lineOf(value: ShownValue): string {
  return typeof value === 'string' ? value : value.rows.map((row) => row.join(' ')).join('，');
}

/** A worked example with everything given, the result, and each step. */
function exampleHtml(block: ExampleBlock, language: Language): string {
  const word = sentencesOf[language];
  const origin = `<p class="origin">${escaped(block.source ?? word.own)} ${badge(block.standing, language)}</p>`;
  const outcome =
    block.refusal === undefined
      ? section(word.result, block.result, 'result')
      : `<p class="refusal"><strong>${escaped(word.refused)}</strong> ${escaped(block.refusal)}</p>`;
  const parts = [
    origin,
    section(word.given, block.given, 'given'),
    folded(word.values, block.values),
    outcome,
    steps(block, language),
  ];
  return `<article class="example"><h3>${escaped(block.title)}</h3>${parts.join('')}</article>`;
}

function section(title: string, values: readonly NamedValue[], className: string): string {
  if (values.length === 0) return '';
  return `<h4>${escaped(title)}</h4>${listed(values, className)}`;
}

function folded(title: string, values: readonly NamedValue[]): string {
  if (values.length === 0) return '';
  return `<details><summary>${escaped(title)}</summary>${listed(values, 'given')}</details>`;
}

function listed(values: readonly NamedValue[], className: string): string {
  return htmlList(
    values.map(
      ({ name, value }) => [name, isWide(value) ? scrolling(name, htmlValue(value)) : htmlValue(value)] as const,
    ),
    className,
  );
}

function isWide(value: ShownValue): boolean {
  return typeof value !== 'string' && value.head.length > 2;
}

function steps({ steps: lines }: ExampleBlock, language: Language): string {
  if (lines.length === 0) return '';
  const rows = lines.map(
    ({ depth, name, value, source }) =>
      `<tr><th scope="row" style="padding-inline-start:${depth * 1.2 + 0.6}em">${escaped(name)}</th><td class="figure">${escaped(value)}</td><td>${escaped(source ?? '')}</td></tr>`,
  );
  return `<details class="steps" open><summary>${escaped(sentencesOf[language].steps)}</summary><table><tbody>${rows.join('')}</tbody></table></details>`;
}
