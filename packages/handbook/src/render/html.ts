import type { ShownTable, ShownValue } from '../value/shown-value.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe inside HTML, attributes included. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A table; the first cell of each row is its heading. */
export function htmlTable({ head, rows }: ShownTable, className = 'values'): string {
  const cell = (text: string): string => `<td>${escaped(text)}</td>`;
  const top = head.map((each) => `<th scope="col">${escaped(each)}</th>`).join('');
  const body = rows.map(
    ([first = '', ...others]) => `<tr><th scope="row">${escaped(first)}</th>${others.map(cell).join('')}</tr>`,
  );
  return `<table class="${className}"><thead><tr>${top}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** A value: a line, or a table inside. */
export function htmlValue(value: ShownValue): string {
  return typeof value === 'string' ? escaped(value) : htmlTable(value, 'inner');
}

/** Names and contents, as a description list. */
export function htmlList(entries: readonly (readonly [string, string])[], className: string): string {
  const lines = entries.map(([name, content]) => `<div><dt>${escaped(name)}</dt><dd>${content}</dd></div>`);
  return `<dl class="${className}">${lines.join('')}</dl>`;
}
