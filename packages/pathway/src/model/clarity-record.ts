import { day, flag, record, type Day, type Schema } from '@dzfp/core';

/** One of the five parts of a household's file. */
export interface RecordPart {
  /** Whether something is written down at all. */
  readonly present?: boolean;
  /** The day of which it is; null: it bears no date. */
  readonly datedOn?: Day | null;
  /** Whether it agrees with the rest of the file. */
  readonly consistent?: boolean;
}
/** The file of a household, part by part. */
export interface ClarityRecord {
  readonly on: Day;
  readonly population: RecordPart;
  readonly cause: RecordPart;
  readonly measures: RecordPart;
  readonly path: RecordPart;
  readonly result: RecordPart;
}

function part(zh: string, en: string): Schema<RecordPart> {
  return record<RecordPart>(zh, en, {
    present: flag(`${zh}有记录`, `${en} recorded`).optional(),
    datedOn: day(`${zh}记录日期`, `${en} dated on`).nullable().optional(),
    consistent: flag(`${zh}前后一致`, `${en} consistent`).optional(),
  });
}

/** 五个清楚的记录. */
export const ClarityRecord: Schema<ClarityRecord> = record<ClarityRecord>('户档案', 'file of a household', {
  on: day('核查日期', 'checked on'),
  population: part('人口', 'population'),
  cause: part('致贫原因', 'cause'),
  measures: part('帮扶措施', 'measures'),
  path: part('脱贫路径', 'path'),
  result: part('脱贫成效', 'result'),
});
