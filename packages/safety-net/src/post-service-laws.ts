import { nothing, number, text, type Law } from '@dzfp/core';
import type { PostMonth } from './model/post-month.ts';
import type { PostServiceParameters } from './post-parameters.ts';
import type { PostServiceResult } from './post-service.ts';

/** What holds of every month of a post. */
export const postServiceLaws: readonly Law<PostMonth, PostServiceResult, PostServiceParameters>[] = [
  {
    id: 'pay-within-the-month',
    title: text('报酬不超过月标准', 'the pay is at most the month’s'),
    holds: ({ parameters: p, result }) => result.pay.isAtMost(p.monthlyPay),
  },
  {
    id: 'only-what-is-held-and-attended',
    title: text('不在岗或未出勤的不发', 'nothing for a month that is not held or not attended'),
    holds: ({ facts, result }) => facts.held.and(facts.daysAttended.isAbove(number(0))).or(result.pay.equals(nothing)),
  },
  {
    id: 'full-attendance-full-pay',
    title: text('在岗且足额出勤的发整月', 'who holds the post and attends the required days is paid in full'),
    holds: ({ facts, parameters: p, result }) =>
      facts.held.and(facts.daysAttended.isAtLeast(p.requiredDays)).not().or(result.pay.equals(p.monthlyPay)),
  },
  {
    id: 'more-days-more-pay',
    title: text('出勤增加，报酬不减少', 'more days never lower the pay'),
    fact: 'daysAttended',
    outcome: 'pay',
    direction: 'rises',
  },
];
