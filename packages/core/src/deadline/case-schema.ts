import { Wording } from '../coverage/wording-schema.ts';
import type { Day } from '../quantity/day.ts';
import { choice, count, day, flag, list, record, text as freeText, type Schema } from '../schema/builders.ts';
import { text, type Text } from '../text.ts';
import type { CaseStanding as CaseRecord, LateStep, StepStanding, StepState } from './case.ts';
import { standingNames } from './standing.ts';
import { dayCountNames } from './term.ts';

/** What each standing of a step is called. */
export const stepStateNames: Readonly<Record<StepState, Text>> = {
  ...standingNames,
  waiting: text('尚未开始', 'waiting for the step before'),
  outOfOrder: text('次序颠倒', 'out of order'),
};

const counting = choice('计日方式', 'which days count', dayCountNames);

const StepStanding: Schema<StepStanding> = record('步骤', 'step', {
  key: freeText('步骤', 'step'),
  name: Wording,
  state: choice('状态', 'standing', stepStateNames),
  due: day('截止日', 'deadline').optional(),
  done: day('办结日', 'done on').optional(),
  days: count('天数', 'days left or late').optional(),
  count: counting,
});

const LateStep: Schema<LateStep> = record('逾期步骤', 'late step', {
  key: freeText('步骤', 'step'),
  who: Wording,
  days: count('逾期天数', 'days late'),
  count: counting,
});

interface NextStep {
  readonly key: string;
  readonly who: Text;
  readonly due?: Day;
}

const NextStep: Schema<NextStep> = record('下一步', 'next step', {
  key: freeText('步骤', 'step'),
  who: Wording,
  due: day('截止日', 'deadline').optional(),
});

/** Reads how a case stands. */
export const CaseStanding: Schema<CaseRecord> = record('办理进度', 'standing of a case', {
  steps: list('各步骤', 'steps', StepStanding),
  next: NextStep.optional(),
  late: list('逾期', 'late steps', LateStep),
  kept: flag('是否按时', 'kept').optional(),
});
export type CaseStanding = CaseRecord;
