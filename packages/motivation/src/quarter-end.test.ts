import { expect, it } from 'vitest';
import { quarterEndOf } from './quarter-end.ts';

it('a quarter ends on the last day of its third month', () => {
  expect(['2019-01-01', '2019-03-31', '2019-04-01', '2019-12-31'].map(quarterEndOf)).toEqual([
    '2019-03-31',
    '2019-03-31',
    '2019-06-30',
    '2019-12-31',
  ]);
});
