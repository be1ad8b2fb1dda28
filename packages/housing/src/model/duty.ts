import { choice, text, type Schema, type Text } from '@dzfp/core';

/** How the duty to renovate stands. */
export type Duty = 'notAppraised' | 'none' | 'open' | 'done' | 'ended' | 'missing' | 'double' | 'acceptedUnsafe';

/** 改造义务履行情况. */
export const Duty: Schema<Duty> = choice<Readonly<Record<Duty, Text>>>('改造义务', 'duty to renovate', {
  notAppraised: text('未鉴定，先鉴定', 'not appraised: appraise first'),
  none: text('A、B级，无须改造', 'A or B: no duty'),
  open: text('改造中', 'under way'),
  done: text('改造验收合格', 'renovated and safe'),
  ended: text('以其他安全住房保障', 'ended by other safe housing'),
  missing: text('危房无任务、无其他保障', 'dangerous, and nothing is done'),
  double: text('任务或保障方式重复', 'more than one case or ending'),
  acceptedUnsafe: text('已验收但未鉴定为A、B级', 'accepted without a grade A or B'),
});
