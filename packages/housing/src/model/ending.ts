import { choice, text, type Schema, type Text } from '@dzfp/core';

/** How the duty to renovate may end without a renovation. */
export type Ending = 'none' | 'safeElsewhere' | 'rented' | 'inCare';

/** 其他安全住房保障方式. */
export const Ending: Schema<Ending> = choice<Readonly<Record<Ending, Text>>>('其他住房保障方式', 'other safe housing', {
  none: text('无', 'none'),
  safeElsewhere: text('另有安全住房', 'lives in another safe dwelling'),
  rented: text('租住安全住房', 'rents a safe dwelling'),
  inCare: text('集中供养', 'in institutional care'),
});
