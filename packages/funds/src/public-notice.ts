import {
  choice,
  count,
  day,
  definePolicy,
  flag,
  number,
  parameter,
  record,
  table,
  text,
  type Count,
  type Day,
  type Policy,
  type Schema,
  type Table,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import type * as z from 'zod';
import { publicNoticeExamples } from './public-notice-examples.ts';
import { negativeListReport } from './sources.ts';

/** What is posted: the plan of a project, or its completion with the accounts. */
export type NoticeKind = 'plan' | 'completion';

/** 公告公示阶段. */
export const NoticeKind: z.ZodType<NoticeKind, NoticeKind> = choice('公示阶段', 'kind of notice', {
  plan: text('计划公示', 'of the plan'),
  completion: text('竣工公示', 'of the completion'),
});

/** One notice of a project in its village. */
export interface PostedNotice {
  readonly checkedOn: Day;
  readonly kind: NoticeKind;
  /** None: it was never posted. */
  readonly postedOn?: Day | null;
  /** The last day on which it hung; none: it still hangs. */
  readonly takenDownOn?: Day | null;
}

/** Whether it hung long enough. */
export interface PublicNotice {
  readonly posted: boolean;
  readonly days: Count;
  readonly missingDays: Count;
  readonly kept: boolean;
}

/** How long a notice hangs. */
export interface NoticeParameters {
  readonly leastDays: Table<NoticeKind, Count>;
}

const PostedNotice: Schema<PostedNotice> = record<PostedNotice>('公示记录', 'notice', {
  checkedOn: day('检查日期', 'day of the check'),
  kind: NoticeKind,
  postedOn: day('公示起日', 'posted on').nullable().optional(),
  takenDownOn: day('公示止日', 'last day').nullable().optional(),
});
const PublicNotice: Schema<PublicNotice> = record<PublicNotice>('公示核对', 'public notice', {
  posted: flag('已公示', 'posted'),
  days: count('公示天数', 'days'),
  missingDays: count('不足天数', 'days missing'),
  kept: flag('符合规定', 'kept'),
});

/**
 * 公告公示 (clause 2.4): plan and completion of each project hang in the village for the set days, the first and the last counted. A
 * notice that still hangs has the days until the check.
 *
 * @source S0 S21
 */
export const publicNotice: Policy<'funds/public-notice', PostedNotice, PublicNotice, NoticeParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'funds/public-notice',
    clauses: ['2.4'],
    title: text('项目资金公告公示', 'Public notice of project money'),
    summary: text(
      '钱怎么安排、怎么花的，都要在村里贴出来，贴够天数。',
      'How the money is planned and spent is posted in the village, long enough.',
    ),
    subject: 'project',
    authority: text('扶贫办、乡镇', 'poverty-alleviation office and township'),
    papers: [text('公示照片和内容', 'photograph and text of the notice')],
    timeLimit: text(
      '计划下达后、竣工后；具体期限未见来源',
      'after the plan and after completion; no source for a deadline was found',
    ),
    level: text('村', 'village'),
    sources: [workPoints2019, negativeListReport],
    input: PostedNotice,
    output: PublicNotice,
    parameters: {
      leastDays: parameter(
        'funds/notice-days',
        '2.4',
        table<NoticeKind, Count>(NoticeKind, count('公示天数', 'days of the notice', { most: 366 })),
      ),
    },
    on: 'checkedOn',
    formula: (notice, { leastDays }) => {
      const from = notice.postedOn.ifNone(notice.checkedOn).as('公示起日', 'posted on');
      const last = notice.takenDownOn.ifNone(notice.checkedOn).orEarlier(notice.checkedOn).as('公示止日', 'last day');
      const hung = from.daysUntil(last).plus(number(1)).atLeast(number(0)).as('公示期', 'days it hung');
      const posted = notice.postedOn.isNone.not().as('已公示', 'posted');
      const days = posted.choose(hung, number(0)).as('公示天数', 'days');
      const least = leastDays.at(notice.kind).as('应公示天数', 'days due');
      return {
        posted,
        days,
        missingDays: least.minus(days).atLeast(number(0)),
        kept: posted.and(days.isAtLeast(least)),
      };
    },
    laws: [
      {
        id: 'kept-means-nothing-missing',
        title: text('符合规定的没有不足天数', 'what is kept lacks no day'),
        holds: ({ result }) => result.kept.not().or(result.missingDays.equals(number(0))),
      },
      {
        id: 'never-posted-is-never-kept',
        title: text('没有公示的不算符合', 'what was never posted is not kept'),
        holds: ({ result }) => result.posted.or(result.kept.not()),
      },
    ],
    examples: publicNoticeExamples,
  });
