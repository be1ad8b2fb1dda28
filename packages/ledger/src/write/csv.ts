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
  return csvHead(columns) + rows.map((row) => csvLine(columns, row)).join('');
}

/** How such a file begins: the mark of UTF-8 and the headings. */
export function csvHead<Row>(columns: readonly CsvColumn<Row>[]): string {
  return `\uFEFF${columns.map(({ header }) => quoted(header)).join(',')}\r\n`;
}

/** A row of it. */
export function csvLine<Row>(columns: readonly CsvColumn<Row>[], row: Row): string {
  const cells = columns.map(({ kind, cell }) => {
    const of = cell(row);
    return kind === 'number' && figure.test(of) ? of : textCell(of);
  });
  return `${cells.join(',')}\r\n`;
}

/**
 * A text that would be run as a formula gets an apostrophe in front; a long number, or one with leading zeros, a tab, without which
 * a spreadsheet rounds it.
 */
export function textCell(of: string): string {
  if (/^[=+\-@\t\r\n＝＋－＠]/u.test(of)) return quoted(`'${of}`);
  return quoted(/^\d{11,}$|^0\d+$/u.test(of) ? `\t${of}` : of);
}

/** A text between quotation marks where it needs them. */
export function quoted(of: string): string {
  return /[",\r\n\t]/u.test(of) ? `"${of.replaceAll('"', '""')}"` : of;
}
