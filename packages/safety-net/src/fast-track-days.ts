import { count, parameter, type Count, type Parameter } from '@dzfp/core';

/** 绿色通道天数: within how many days urgent help is given, whichever bureau gives it. */
export const fastTrackDays: Parameter<Count> = parameter(
  'safety-net/fast-track-days',
  '8.2',
  count('绿色通道天数（日历日）', 'calendar days of the fast track', { most: 366 }),
);
