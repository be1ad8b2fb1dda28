import { day, flag, list, record, type Day, type Schema } from '@dzfp/core';
import { HelperKind } from './helper-kind.ts';

/** A helper of a pupil, from a day until another (null: still). */
export interface HelperSpan {
  readonly kind: HelperKind;
  readonly from: Day;
  readonly to: Day | null;
}

/** One act of help: a visit, a lesson, a gift. */
export interface ActOfHelp {
  readonly on: Day;
  readonly kind: HelperKind;
  /** Whether pupil or guardian has signed for it. */
  readonly confirmed: boolean;
}

/** The file of one pupil (帮扶手册). A list that is left out is unknown, an empty one is empty. */
export interface HelpRecord {
  readonly on: Day;
  readonly poor: boolean;
  readonly helpers?: readonly HelperSpan[];
  readonly help?: readonly ActOfHelp[];
}

/** 帮扶手册. */
export const HelpRecord: Schema<HelpRecord> = record<HelpRecord>('帮扶手册', 'record of help', {
  on: day('查询日', 'day asked about'),
  poor: flag('贫困学生', 'poor pupil'),
  helpers: list(
    '帮扶人',
    'helpers',
    record<HelperSpan>('帮扶人', 'helper', {
      kind: HelperKind,
      from: day('起', 'from'),
      to: day('止', 'to').nullable(),
    }),
    { most: 60 },
  ).optional(),
  help: list(
    '帮扶记录',
    'acts of help',
    record<ActOfHelp>('帮扶记录', 'act of help', {
      on: day('日期', 'day'),
      kind: HelperKind,
      confirmed: flag('学生或监护人确认', 'confirmed by pupil or guardian'),
    }),
    { most: 500 },
  ).optional(),
});
