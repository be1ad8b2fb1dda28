import type { Place } from '../finding.ts';
import type { SubjectId } from './subject.ts';
import type { Whom } from './whom.ts';

/** Finds rows that are asked about again: where they stand, whom they are about, what may be shown of them. */
export interface AskedRows<Record> {
  readonly all: (subject: SubjectId) => readonly Record[];
  /** Whether the sheet has a column for a field. */
  readonly has: (subject: SubjectId, field: string) => boolean;
  readonly at: (subject: SubjectId, row: number) => Record | undefined;
  /** How many rows of a sheet can be asked about. */
  readonly accepted: (subject: SubjectId) => number;
  readonly regionOf: (subject: SubjectId, of: Record) => string | undefined;
  readonly whom: (subject: SubjectId, of: Record) => Whom;
  readonly place: (subject: SubjectId, row: number, column?: string) => Place;
  /** What may be shown of a value of a column; undefined where there is none. */
  readonly shown: (subject: SubjectId, column: string, value: unknown) => string | undefined;
  /** A number by which places are put in order: by sheet, then by row. */
  readonly order: (subject: SubjectId, row: number) => number;
}
