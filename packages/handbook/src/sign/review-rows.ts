import {
  fieldOf,
  type Language,
  type Parameter,
  type ParameterBook,
  type ParameterEntry,
  type Shape,
} from '@dzfp/core';
import type { ReviewRow } from './review-row.ts';

/** The cell of a value: the labels that lead to it, and what stands there. */
export interface Cell {
  readonly path: readonly string[];
  readonly names: readonly string[];
  readonly value: unknown;
}

/** The cells of a value in its wire form; a value that is no table is one cell without labels. */
export function cellsOfValue(shape: Shape, value: unknown, language: Language): readonly Cell[] {
  if (shape.kind !== 'table' || typeof value !== 'object' || value === null) return [{ path: [], names: [], value }];
  const cells = value as Readonly<Record<string, unknown>>;
  return shape.by.labels
    .filter((label) => Object.hasOwn(cells, label))
    .flatMap((label) =>
      cellsOfValue(shape.of.shape, cells[label], language).map(({ path, names, value: inner }) => ({
        path: [label, ...path],
        names: [shape.by.names[label]?.[language] ?? label, ...names],
        value: inner,
      })),
    );
}

/** A value as one cell of a workbook, and back by `readCell`. */
export function writtenCell(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The lines of a book for a review, in the order of parameters and dates. */
export function reviewRows(
  parameters: readonly Parameter<unknown>[],
  book: ParameterBook,
  language: Language,
): readonly ReviewRow[] {
  const byId = new Map<string, ParameterEntry[]>();
  for (const entry of book.entries) byId.set(entry.parameter, [...(byId.get(entry.parameter) ?? []), entry]);
  return parameters.flatMap((parameter) =>
    (byId.get(parameter.id) ?? []).flatMap((entry) =>
      cellsOfValue(fieldOf(parameter.schema).shape, entry.value, language).map((cell) =>
        rowOf(parameter, entry, cell, book, language),
      ),
    ),
  );
}

function rowOf(
  { id, clause, title }: Parameter<unknown>,
  entry: ParameterEntry,
  { path, names, value }: Cell,
  book: ParameterBook,
  language: Language,
): ReviewRow {
  const place = book.jurisdictions.find(({ code }) => code === entry.jurisdiction);
  const source = book.sources.find(({ key }) => key === entry.source);
  return {
    parameter: id,
    clause,
    title: title[language],
    place: entry.jurisdiction,
    placeName: place?.name[language] ?? '',
    cell: path.join('.'),
    cellName: names.join(' · '),
    value: writtenCell(value),
    from: entry.from,
    to: entry.to ?? '',
    standing: entry.standing,
    source: entry.source,
    sourceTitle: source?.title ?? '',
    verdict: '',
    corrected: '',
    reviewer: '',
    reviewedOn: '',
    remark: '',
  };
}
