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

/** The head of a table; a corner without a name is no heading. */
function htmlHead(columns: readonly string[]): string {
  const cells = columns.map((each) => (each === '' ? '<td></td>' : `<th scope="col">${escaped(each)}</th>`));
  return `<thead><tr>${cells.join('')}</tr></thead>`;
}

/** A table of rows that are HTML already. */
export function htmlRows(className: string, name: string, columns: readonly string[], rows: readonly string[]): string {
  return scrolling(name, `<table class="${className}">${htmlHead(columns)}<tbody>${rows.join('')}</tbody></table>`);
}

/** A table that may be wider than its place scrolls by itself, with the keyboard too. */
export function scrolling(name: string, table: string): string {
  return `<section class="scroll" tabindex="0" aria-label="${escaped(name)}">${table}</section>`;
}

/** A table; the first cell of each row is its heading. */
export function htmlTable({ head, rows }: ShownTable, className = 'values'): string {
  const cell = (text: string): string => `<td>${escaped(text)}</td>`;
  const body = rows.map(
    ([first = '', ...others]) => `<tr><th scope="row">${escaped(first)}</th>${others.map(cell).join('')}</tr>`,
  );
  return `<table class="${className}">${htmlHead(head)}<tbody>${body.join('')}</tbody></table>`;
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
