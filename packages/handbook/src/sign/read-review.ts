import {
  describeIssue,
  fieldOf,
  wireReader,
  type Language,
  type Parameter,
  type ParameterBook,
  type ParameterEntry,
} from '@dzfp/core';
import type { ReviewRow } from './review-row.ts';
import { cellsOfValue, writtenCell } from './review-rows.ts';

/** A value that a reviewer corrects. */
export interface Difference {
  readonly row: ReviewRow;
  readonly was: string;
  readonly becomes: string;
}

/** A line that cannot be taken over, and why. */
export interface RefusedRow {
  readonly row: ReviewRow;
  readonly reason: string;
}

/** What came back from a review. */
export interface Review {
  readonly signed: number;
  readonly differences: readonly Difference[];
  readonly unsure: readonly ReviewRow[];
  /** Lines nobody has looked at. */
  readonly open: readonly ReviewRow[];
  readonly refused: readonly RefusedRow[];
  /** The entries that changed, complete and known since the day of the review: loaded beside the book they win from then on. */
  readonly corrected: readonly ParameterEntry[];
}

/** Reads a reviewed workbook back against the book it was written from; nothing of it is guessed, every line is accounted for. */
export function readReview(
  rows: readonly ReviewRow[],
  parameters: readonly Parameter<unknown>[],
  book: ParameterBook,
  language: Language,
): Review {
  const known = new Map(parameters.map((each) => [each.id, each]));
  const refused: RefusedRow[] = [];
  const differences: Difference[] = [];
  const open: ReviewRow[] = [];
  const unsure: ReviewRow[] = [];
  const changed = new Map<ParameterEntry, { readonly value: unknown; readonly knownSince: string }>();
  let signed = 0;
  for (const row of rows) {
    const found = lineIn(row, known, book, language);
    if ('reason' in found) refused.push({ row, reason: found.reason });
    else if (row.verdict === '') open.push(row);
    else if (row.reviewer === '' || row.reviewedOn === '') refused.push({ row, reason: word[language].unsigned });
    else if (row.verdict === 'unsure') unsure.push(row);
    else if (row.verdict === 'agrees') signed += 1;
    else {
      const value = withCell((changed.get(found.entry) ?? found.entry).value, row);
      const read = wireReader(found.parameter.schema)(value);
      if (read.ok) {
        changed.set(found.entry, { value, knownSince: row.reviewedOn });
        differences.push({ row, was: found.was, becomes: row.corrected });
        signed += 1;
      } else refused.push({ row, reason: read.issues.map((each) => describeIssue(each, language)).join(' ') });
    }
  }
  const corrected = [...changed].map(([entry, correction]) => ({ ...entry, ...correction }));
  return { signed, differences, unsure, open, refused, corrected };
}

interface Line {
  readonly parameter: Parameter<unknown>;
  readonly entry: ParameterEntry;
  readonly was: string;
}

/** The value that a line speaks of; a line that was altered elsewhere than in the reviewer's columns speaks of none. */
function lineIn(
  row: ReviewRow,
  known: ReadonlyMap<string, Parameter<unknown>>,
  book: ParameterBook,
  language: Language,
): Line | { readonly reason: string } {
  const parameter = known.get(row.parameter);
  if (parameter === undefined) return { reason: word[language].unknown };
  const entry = book.entries.find(
    (each) =>
      each.parameter === row.parameter &&
      each.jurisdiction === row.place &&
      each.from === row.from &&
      (each.to ?? '') === row.to &&
      each.source === row.source,
  );
  if (entry === undefined) return { reason: word[language].moved };
  const cell = cellsOfValue(fieldOf(parameter.schema).shape, entry.value, language).find(
    ({ path }) => path.join('.') === row.cell,
  );
  if (cell === undefined || writtenCell(cell.value) !== row.value) return { reason: word[language].moved };
  return { parameter, entry, was: row.value };
}

const word = {
  zh: {
    unknown: '没有这个参数。',
    moved: '原值、地区、日期或来源与参数册不符：只能改“核验”各列。',
    unsigned: '未填核验人或核验日期。',
  },
  en: {
    unknown: 'There is no such parameter.',
    moved: 'Value, place, date or source differ from the book: only the columns of the review may be filled in.',
    unsigned: 'Reviewer or day of the review is missing.',
  },
} as const;

/** A value with one cell put in. */
function withCell(value: unknown, { cell, corrected }: ReviewRow): unknown {
  const [first, ...rest] = cell === '' ? [] : cell.split('.');
  if (first === undefined) return readCell(value, corrected);
  const cells = value as Readonly<Record<string, unknown>>;
  return { ...cells, [first]: withCell(cells[first], { cell: rest.join('.'), corrected } as ReviewRow) };
}

/** Numbers, flags and lists are written as JSON, texts as they are; what stood there before says which. */
function readCell(before: unknown, written: string): unknown {
  if (typeof before === 'string') return written;
  try {
    return JSON.parse(written) as unknown;
  } catch {
    return written;
  }
}
