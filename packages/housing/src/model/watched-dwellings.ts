import { choice, count, day, flag, freeText, list, record, type Count, type Day, type Schema } from '@dzfp/core';
import { standingNames, Term, type StandingState, type TermRecord } from '@dzfp/core/deadline';
import { DwellingEvent, EventKind } from './dwelling-event.ts';

/** An inspection that was made. */
export interface Inspection {
  readonly dwelling: string;
  readonly on: Day;
}
/** What happened, and which inspections were made. */
export interface WatchedDwellings {
  readonly on: Day;
  readonly events: readonly DwellingEvent[];
  readonly inspections: readonly Inspection[];
}
/** One re-inspection, with its one deadline and how it stands. */
export interface ReInspection extends DwellingEvent {
  readonly due: Day;
  readonly state: StandingState;
  readonly days?: Count;
}
/** The re-inspections that are due or were, and the events for which no rule is known. */
export interface ReInspections {
  readonly reInspections: readonly ReInspection[];
  /** Neither triggers nor ruled out: the parameter says nothing of their kind. */
  readonly withoutRule: readonly DwellingEvent[];
}
/** Whether a kind of event triggers a re-inspection, and within which time. */
export interface TriggerRule {
  readonly kind: EventKind;
  readonly triggers: boolean;
  readonly within?: TermRecord;
}
const Inspection: Schema<Inspection> = record<Inspection>('复查记录', 'inspection', {
  dwelling: freeText('房屋编号', 'dwelling', { most: 64 }),
  on: day('复查日期', 'inspected on'),
});
const most = 100_000;
/** 动态监测房屋. */
export const WatchedDwellings: Schema<WatchedDwellings> = record<WatchedDwellings>(
  '动态监测房屋',
  'watched dwellings',
  {
    on: day('核查日期', 'day of the check'),
    events: list('触发事件', 'events', DwellingEvent, { most }),
    inspections: list('复查记录', 'inspections', Inspection, { most }),
  },
);
const ReInspection: Schema<ReInspection> = record<ReInspection>('复查任务', 're-inspection', {
  dwelling: freeText('房屋编号', 'dwelling', { most: 64 }),
  kind: EventKind,
  on: day('发生日期', 'day of the event'),
  due: day('期限', 'due'),
  state: choice('进度', 'standing', standingNames),
  days: count('剩余或逾期天数', 'days left or late').optional(),
});
/** 复查任务清单. */
export const ReInspections: Schema<ReInspections> = record<ReInspections>('复查任务清单', 're-inspections', {
  reInspections: list('复查任务', 're-inspections', ReInspection, { most }),
  withoutRule: list('未定规则的事件', 'events without a rule', DwellingEvent, { most }),
});
/** 触发规则. */
export const TriggerRule: Schema<TriggerRule> = record<TriggerRule>('触发规则', 'rule of a trigger', {
  kind: EventKind,
  triggers: flag('触发复查', 'triggers a re-inspection'),
  within: Term.optional(),
});
