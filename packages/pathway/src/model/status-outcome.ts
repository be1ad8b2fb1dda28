import { choice, flag, record, text, type Schema, type Text } from '@dzfp/core';

/** What keeps a change from taking effect; the first of several. */
export type StatusObstacle =
  'none' | 'stepNotAllowed' | 'conditionNotMet' | 'notReviewed' | 'notSigned' | 'notNoticed' | 'objected';
/** Whether a change takes effect, requirement by requirement. */
export interface StatusChange {
  readonly stepAllowed: boolean;
  readonly conditionMet: boolean;
  readonly reviewed: boolean;
  readonly signed: boolean;
  readonly noticed: boolean;
  readonly objected: boolean;
  readonly effective: boolean;
  readonly obstacle: StatusObstacle;
}
export const StatusObstacle: Schema<StatusObstacle> = choice<Readonly<Record<StatusObstacle, Text>>>(
  '未生效原因',
  'obstacle',
  {
    none: text('无', 'none'),
    stepNotAllowed: text('不允许的状态变更', 'no such step'),
    conditionNotMet: text('不符合变更条件', 'condition not met'),
    notReviewed: text('未经评议或核实', 'not reviewed or not verified'),
    notSigned: text('户主未签字', 'not signed by the household'),
    notNoticed: text('公示次数或天数不足', 'too few or too short notices'),
    objected: text('有未处理的异议', 'an objection stands'),
  },
);
export const StatusChange: Schema<StatusChange> = record<StatusChange>('状态变更结果', 'outcome of a change', {
  stepAllowed: flag('允许的变更', 'allowed step'),
  conditionMet: flag('符合条件', 'condition met'),
  reviewed: flag('已评议核实', 'reviewed and verified'),
  signed: flag('签字手续完备', 'signed where needed'),
  noticed: flag('公示期满', 'noticed long enough'),
  objected: flag('有异议', 'objected to'),
  effective: flag('变更生效', 'takes effect'),
  obstacle: StatusObstacle,
});
