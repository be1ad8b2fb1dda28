import type { Language } from '@dzfp/core';
import type { ExampleBlock } from '../page/example-block.ts';
import type { NamedValue } from '../value/named-values.ts';
import { badge } from './parameters-html.ts';
import { escaped, htmlList, htmlValue } from './html.ts';
import { sentencesOf } from './sentences.ts';

/** A worked example with everything given, the result, and each step. */
export function exampleHtml(block: ExampleBlock, language: Language): string {
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
    values.map(({ name, value }) => [name, htmlValue(value)] as const),
    className,
  );
}

function steps({ steps: lines }: ExampleBlock, language: Language): string {
  if (lines.length === 0) return '';
  const rows = lines.map(
    ({ depth, name, value, source }) =>
      `<tr><th scope="row" style="padding-inline-start:${depth * 1.2 + 0.6}em">${escaped(name)}</th><td class="figure">${escaped(value)}</td><td>${escaped(source ?? '')}</td></tr>`,
  );
  return `<details class="steps" open><summary>${escaped(sentencesOf[language].steps)}</summary><table><tbody>${rows.join('')}</tbody></table></details>`;
}
