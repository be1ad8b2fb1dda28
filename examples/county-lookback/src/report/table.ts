import { html, type Html } from './html.ts';

/** A column of a table: Chinese name, English below it. */
export interface Column<Row> {
  readonly zh: string;
  readonly en: string;
  readonly cell: (row: Row) => string | Html;
  /** Numbers stand to the right. */
  readonly number?: true;
}

/** A table that scrolls sideways on a narrow screen. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Html {
  const kind = ({ number }: Column<Row>): string => (number === true ? 'n' : '');
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          ${columns.map((each) => html`<th class="${kind(each)}">${each.zh}<small>${each.en}</small></th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${columns.map((each) => html`<td class="${kind(each)}">${each.cell(row)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A section with its Chinese title and English subtitle. */
export function section(id: string, zh: string, en: string, ...content: readonly Html[]): Html {
  return html`<section id="${id}">
    <h2>${zh}<small>${en}</small></h2>
    ${content}
  </section>`;
}
