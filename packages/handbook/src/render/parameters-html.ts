import type { Language } from '@dzfp/core';
import type { ParameterRow, ParameterTable } from '../page/parameter-tables.ts';
import { wordsOf } from '../words.ts';
import { escaped, htmlRows, htmlValue } from './html.ts';
import { sentencesOf } from './sentences.ts';

/** A badge that says how a figure stands. */
export function badge(standing: ParameterTable['standing'], language: Language): string {
  return `<span class="badge ${standing}">${escaped(wordsOf[language].standing[standing])}</span>`;
}

/** A parameter with its dated values. */
export function parameterHtml({ id, title, clause, note, standing, rows }: ParameterTable, language: Language): string {
  const name = `${escaped(title)} <code>${escaped(id)}</code> · ${escaped(clause)} ${badge(standing, language)}`;
  const remark = note === undefined ? '' : `<p class="note">${escaped(note)}</p>`;
  const { columns } = sentencesOf[language];
  const table =
    rows.length === 0
      ? ''
      : htmlRows(
          'parameter',
          title,
          columns,
          rows.map((row) => rowHtml(row, language)),
        );
  return `<section class="parameter" id="p-${escaped(id.replace('/', '-'))}"><h3>${name}</h3>${remark}${table}</section>`;
}

function rowHtml(
  { value, place, from, to, knownSince, standing, source, note }: ParameterRow,
  language: Language,
): string {
  const { open, knownSince: known } = sentencesOf[language];
  const later = knownSince === undefined ? '' : `（${known} ${knownSince}）`;
  const cells = [
    htmlValue(value),
    escaped(place),
    escaped(`${from} — ${to ?? open}${later}`),
    badge(standing, language),
    sourceHtml(source),
    escaped(note ?? ''),
  ];
  return `<tr class="${standing}" data-from="${from}" data-to="${to ?? ''}">${cells.map((each) => `<td>${each}</td>`).join('')}</tr>`;
}

/** A source by its key; the address is shown, not linked, for an office network may not reach it. */
export function sourceHtml({ key, title, where }: ParameterRow['source']): string {
  return `<abbr title="${escaped([title, where].filter((each) => each !== undefined).join(' '))}">${escaped(key)}</abbr> ${escaped(title)}`;
}
