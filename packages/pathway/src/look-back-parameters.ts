import { count, day, parameter, text, type Count, type Day, type ParametersOf } from '@dzfp/core';

/** The window of the look-back, and how many villages its first base has. */
export interface LookBackWindow {
  readonly windowFrom: Day;
  readonly windowUntil: Day;
}
/** What a place sets for the look-back. */
export interface LookBackParameters extends LookBackWindow {
  readonly keyVillages: Count;
}

/** The window; the work points give no days of it. */
export const lookBackWindow: ParametersOf<LookBackWindow> = {
  windowFrom: parameter('pathway/look-back-from', '1.1', day('大回访开始日期', 'first day of the look-back')),
  windowUntil: parameter('pathway/look-back-until', '1.1', day('大回访结束日期', 'last day of the look-back')),
};

/** The data of clause 1.1. */
export const lookBackParameters: ParametersOf<LookBackParameters> = {
  ...lookBackWindow,
  keyVillages: parameter(
    'pathway/key-villages',
    '1.1',
    count('省定扶贫工作重点村数', 'number of key villages', { most: 10_000 }),
    text('与贫困户名册无关：两个基数互不筛选。', 'It filters no household: the two bases are independent.'),
  ),
};
