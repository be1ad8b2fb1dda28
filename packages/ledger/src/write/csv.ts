/** A column of a file: text stays text in a spreadsheet, numbers stay numbers. */
export interface CsvColumn<Row> {
  readonly header: string;
  readonly kind: 'text' | 'number';
  readonly cell: (row: Row) => string;
}

/** In a column of numbers something else may stand as it was found; that is a text. */
const figure = /^-?\d+(?:\.\d+)?$/u;

/** Writes CSV as spreadsheets of Chinese offices open it: UTF-8 with BOM, CRLF. */
export function csvOf<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ header }) => quoted(header)),
    ...rows.map((row) =>
      columns.map(({ kind, cell }) => (kind === 'number' && figure.test(cell(row)) ? cell(row) : textCell(cell(row)))),
    ),
  ];
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

/**
 * A text that would be run as a formula gets an apostrophe in front; a long number, or one with leading zeros, a tab, without which
 * a spreadsheet rounds it.
 */
function textCell(of: string): string {
  if (/^[=+\-@\t\r\n＝＋－＠]/u.test(of)) return quoted(`'${of}`);
  return quoted(/^\d{11,}$|^0\d+$/u.test(of) ? `\t${of}` : of);
}

function quoted(of: string): string {
  return /[",\r\n\t]/u.test(of) ? `"${of.replaceAll('"', '""')}"` : of;
}
