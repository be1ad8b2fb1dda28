import {
  count,
  definePolicy,
  flag,
  money,
  nothing,
  number,
  record,
  rounding,
  text,
  type Count,
  type CountTerm,
  type Money,
  type Policy,
  type Rounding,
  type Schema,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { PostMonth } from './model/post-month.ts';
import type { PostService } from './model/post-service.ts';
import { postParameters, type PostServiceParameters } from './post-parameters.ts';
import { postServiceExamples } from './post-service-examples.ts';
import { postServiceLaws } from './post-service-laws.ts';

/** What the post is paid for the month, and which services fell short. */
export interface PostServiceResult {
  readonly pay: Money;
  readonly cleaningShort: Count;
  readonly mealsShort: Count;
  readonly doctorShort: Count;
  readonly comfortShort: Count;
  readonly errandsShort: Count;
  readonly allServed: boolean;
}

const PostServiceResult: Schema<PostServiceResult> = record<PostServiceResult>('专岗考核', 'result of the month', {
  pay: money('应发报酬', 'pay'),
  cleaningShort: count('打扫卫生缺少次数', 'cleaning: times short'),
  mealsShort: count('做饭缺少次数', 'meals: times short'),
  doctorShort: count('陪同就医缺少次数', 'going to the doctor: times short'),
  comfortShort: count('精神慰藉缺少次数', 'comfort: times short'),
  errandsShort: count('代办事务缺少次数', 'errands: times short'),
  allServed: flag('五项服务足额', 'all five services done'),
});

/** A day's share of the month's pay, half up to the fen. */
const toFen: Rounding = /* @__PURE__ */ rounding('halfUp', '0.01', '按日计酬的取整未见来源（示例）');

/**
 * 扶贫专岗服务与报酬 (clause 8.4): the five services by frequency and person, proved by attendance; a month is paid that was held and
 * attended.
 *
 * @source S0
 */
export const postService: Policy<'safety-net/post-service', PostMonth, PostServiceResult, PostServiceParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'safety-net/post-service',
    clauses: ['8.4'],
    title: text('扶贫专岗服务与报酬', 'Service and pay of a village post'),
    summary: text(
      '专岗人员按次数为困难群众做五项服务，按出勤领取报酬。',
      'Whoever holds a post does the five services as often as is due, and is paid by attendance.',
    ),
    subject: 'person',
    authority: text('扶贫办', 'poverty alleviation office'),
    papers: [text('服务记录和出勤签字', 'service record and signed attendance')],
    timeLimit: text('每月；发放日未见来源', 'each month; no day of payment was found'),
    level: text('村记录，乡镇考核', 'the village records, the township examines'),
    sources: [workPoints2019],
    interactions: [
      { with: 'safety-net/service-hours', what: text('同一小时只从一处付费', 'each hour is paid from one purse') },
      {
        with: 'safety-net/dibao-top-up',
        what: text('专岗报酬是否计入低保收入未见来源', 'whether it counts as income for dibao: no source was found'),
      },
    ],
    input: PostMonth,
    output: PostServiceResult,
    parameters: postParameters,
    on: 'paidOn',
    formula: (month, p) => {
      const short = (of: PostService): CountTerm => {
        const done = month.services
          .total(({ service, times }) => times.when(service.is(of), number(0)))
          .as('已服务次数', 'times done');
        const due = p.frequency.at(of).times(month.personsServed).as('应服务次数', 'times due');
        return due.minus(done).atLeast(number(0)).when(month.held, number(0));
      };
      const cleaning = short('cleaning').as('打扫卫生缺少次数', 'cleaning: times short');
      const meals = short('meals').as('做饭缺少次数', 'meals: times short');
      const doctor = short('doctor').as('陪同就医缺少次数', 'going to the doctor: times short');
      const comfort = short('comfort').as('精神慰藉缺少次数', 'comfort: times short');
      const errands = short('errands').as('代办事务缺少次数', 'errands: times short');
      const allShort = cleaning
        .plus(meals)
        .plus(doctor)
        .as('前三项缺少次数', 'first three short')
        .plus(comfort)
        .plus(errands);
      const days = month.daysAttended.atMost(p.requiredDays).as('计酬天数', 'days that are paid');
      const byDay = p.monthlyPay.times(days).dividedBy(p.requiredDays, { rounding: toFen, whenZero: nothing });
      const fullMonth = p.monthlyPay.when(month.daysAttended.isAtLeast(p.requiredDays), nothing);
      return {
        pay: p.payRule.match({ fullMonth, byDay }).when(month.held, nothing),
        cleaningShort: cleaning,
        mealsShort: meals,
        doctorShort: doctor,
        comfortShort: comfort,
        errandsShort: errands,
        allServed: month.held.and(allShort.equals(number(0))),
      };
    },
    cliffs: [
      {
        outcomes: ['pay'],
        along: 'daysAttended',
        at: ['requiredDays'],
        clause: '8.4',
        why: text('按整月发放的地方，出勤不满不发', 'where only a full month is paid, a day short means no pay'),
      },
    ],
    laws: postServiceLaws,
    examples: postServiceExamples,
  });
