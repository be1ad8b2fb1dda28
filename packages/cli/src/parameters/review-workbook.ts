import { failure, type Language } from '@dzfp/core';
import type { ReviewRow } from '@dzfp/handbook';
import { readXlsx, writeXlsx, type CellValue } from 'hucre/xlsx';
import { reviewColumns } from './review-columns.ts';
import { verdictIn, verdicts } from './verdicts.ts';

const sheetName: Readonly<Record<Language, string>> = { zh: '参数核验', en: 'review' };
const verdictColumn = reviewColumns.findIndex(({ field }) => field === 'verdict');

/** Writes the lines of a review as a workbook: text everywhere, the reviewer's columns at the right with a choice of verdicts. */
export async function writeReview(rows: readonly ReviewRow[], language: Language): Promise<Uint8Array> {
  const head = reviewColumns.map(({ title }) => title[language]);
  const body = rows.map((row) => reviewColumns.map(({ field }): CellValue => row[field]));
  const letter = String.fromCharCode('A'.charCodeAt(0) + verdictColumn);
  return writeXlsx({
    sheets: [
      {
        name: sheetName[language],
        columns: reviewColumns.map(({ width }) => ({ width })),
        rows: [head, ...body],
        freezePane: { rows: 1 },
        dataValidations: [
          {
            type: 'list',
            values: Object.values(verdicts[language]),
            allowBlank: true,
            range: `${letter}2:${letter}${rows.length + 1}`,
          },
        ],
      },
    ],
  });
}

/**
 * Reads a reviewed workbook; columns are found by their headings in either language.
 *
 * @throws DzfpError DZ107 when a column is missing, DZ109 when it is no workbook or a verdict is none of the choices
 */
export async function readReviewWorkbook(bytes: Uint8Array, name: string): Promise<readonly ReviewRow[]> {
  const sheet = await firstSheet(bytes, name);
  const [head = [], ...body] = sheet;
  const places = reviewColumns.map(({ field, title }) => {
    const at = head.findIndex((cell) => textOf(cell) === title.zh || textOf(cell) === title.en);
    if (at < 0) throw failure('DZ107', { field: `${name}: ${title.zh}` });
    return [field, at] as const;
  });
  return body
    .filter((cells) => cells.some((cell) => textOf(cell) !== ''))
    .map((cells, i) => {
      const row = Object.fromEntries(places.map(([field, at]) => [field, textOf(cells[at])])) as Record<
        keyof ReviewRow,
        string
      >;
      const verdict = verdictIn(row.verdict);
      if (verdict === undefined)
        throw failure('DZ109', {
          field: `${name}: ${i + 2}`,
          expected: Object.values(verdicts.zh).join('/'),
          found: row.verdict,
        });
      return { ...row, verdict } as ReviewRow;
    });
}

async function firstSheet(bytes: Uint8Array, name: string): Promise<readonly (readonly CellValue[])[]> {
  try {
    const { sheets } = await readXlsx(bytes);
    return sheets[0]?.rows ?? [];
  } catch {
    throw failure('DZ109', { field: name, expected: '.xlsx', found: '其他内容 something else' });
  }
}

/** A cell as text; a date that a spreadsheet made of a day is written as the day again. */
function textOf(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
}
