import { text, type Example, type Wire } from '@dzfp/core';
import type { NoticeParameters, PostedNotice, PublicNotice } from './public-notice.ts';

const parameters: Wire<NoticeParameters> = { leastDays: { plan: 10, completion: 10 } };
const assumed = { parameters, standing: 'assumed' } as const;
const notice: Wire<PostedNotice> = {
  checkedOn: '2019-12-31',
  kind: 'plan',
  postedOn: '2019-04-01',
  takenDownOn: '2019-04-10',
};

/** Cases of the notice; the ten days are a habit, not a rule that was seen. */
export const publicNoticeExamples: readonly Example<PostedNotice, PublicNotice, NoticeParameters>[] = [
  {
    title: text('首尾都算，恰十天', 'First and last counted: exactly ten days'),
    ...assumed,
    input: notice,
    expected: { posted: true, days: 10, missingDays: 0, kept: true },
  },
  {
    title: text('少一天', 'A day short'),
    ...assumed,
    input: { ...notice, takenDownOn: '2019-04-09' },
    expected: { days: 9, missingDays: 1, kept: false },
  },
  {
    title: text('从未公示', 'Never posted'),
    ...assumed,
    input: { ...notice, postedOn: null, takenDownOn: null },
    expected: { posted: false, days: 0, missingDays: 10, kept: false },
  },
  {
    title: text('是否公示未知：不能决定', 'Whether it was posted is unknown: not decided'),
    ...assumed,
    input: { checkedOn: '2019-12-31', kind: 'plan', takenDownOn: null },
    refused: 'DZ301',
  },
  {
    title: text('日期不存在：拒绝', 'A day that does not exist is refused'),
    ...assumed,
    input: { ...notice, postedOn: '2019-02-29' },
    refused: 'DZ104',
  },
];
