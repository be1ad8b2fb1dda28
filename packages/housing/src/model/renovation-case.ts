import { choice, day, freeText, record, text, type Day, type Schema, type Text } from '@dzfp/core';
import { Grade } from './grade.ts';

/** How far a case has come; one that was withdrawn does no longer count. */
export type CaseState = 'planned' | 'started' | 'accepted' | 'withdrawn';

/** A renovation case (改造任务) of a dwelling. */
export interface RenovationCase {
  readonly case: string;
  readonly state: CaseState;
  readonly openedOn: Day;
  /** The grade of the appraisal after acceptance; null: not appraised again. */
  readonly gradeAfter?: Grade | null;
}

const CaseState: Schema<CaseState> = choice<Readonly<Record<CaseState, Text>>>('改造进度', 'state of the case', {
  planned: text('已列入计划', 'planned'),
  started: text('已开工', 'started'),
  accepted: text('已竣工验收', 'accepted'),
  withdrawn: text('已撤销', 'withdrawn'),
});

/** 改造任务. */
export const RenovationCase: Schema<RenovationCase> = record<RenovationCase>('改造任务', 'renovation case', {
  case: freeText('任务编号', 'case', { most: 64 }),
  state: CaseState,
  openedOn: day('立项日期', 'opened on'),
  gradeAfter: Grade.nullable().optional(),
});
