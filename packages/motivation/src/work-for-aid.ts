import {
  definePolicy,
  money,
  noRate,
  nothing,
  number,
  parameter,
  rate,
  table,
  text,
  type Money,
  type ParametersOf,
  type Policy,
  type Rate,
  type Table,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { ReliefProject, WorkerClass, WorkForAid } from './model/relief-project.ts';
import { workForAidExamples } from './work-for-aid-examples.ts';

/** What a day of work is paid, and which share of the cost pay must reach. */
export interface WorkParameters {
  readonly dailyPay: Table<WorkerClass, Money>;
  readonly leastShare: Rate;
}

const workParameters: ParametersOf<WorkParameters> = {
  dailyPay: parameter(
    'motivation/daily-pay',
    '9',
    table(WorkerClass, money('日报酬', 'pay of a day', { most: '10000.00' })),
  ),
  leastShare: parameter('motivation/labour-share', '9', rate('劳务报酬最低占比', 'least share of pay in the cost')),
};

/**
 * 以工代赈 (area 9): work instead of handouts. Who worked is paid by the day; what went to people who did not work is shown as a
 * handout, and pay has to reach its share of the project's cost.
 *
 * @source S0
 */
export const workForAid: Policy<'motivation/work-for-aid', ReliefProject, WorkForAid, WorkParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'motivation/work-for-aid',
    clauses: ['9'],
    title: text('以工代赈', 'Work for aid'),
    summary: text(
      '参加项目劳动的按天领报酬，不出工不发钱。',
      'Whoever works on the project is paid by the day; no work, no pay.',
    ),
    subject: 'project',
    authority: text('发展改革局、扶贫办', 'development and reform bureau, poverty-alleviation office'),
    papers: [text('出勤表与报酬发放表', 'attendance and pay sheets')],
    timeLimit: text('报酬按期发放；期限未见来源', 'no limit was found'),
    level: text('县', 'county'),
    sources: [workPoints2019],
    interactions: [{ with: 'pathway/net-income', what: text('劳务报酬计入工资性收入', 'pay is wage income') }],
    input: ReliefProject,
    output: WorkForAid,
    parameters: workParameters,
    on: 'on',
    formula: ({ cost, workers }, p) => {
      const none = number(0);
      const payDue = workers.sum((each) => p.dailyPay.at(each.class).times(each.days)).as('应发报酬', 'pay due');
      const paid = workers.sum((each) => each.paid).as('已发报酬', 'paid');
      const underpaid = workers
        .count((each) => each.paid.isBelow(p.dailyPay.at(each.class).times(each.days)))
        .as('未足额人数', 'paid too little');
      const handouts = workers
        .sum((each) => each.days.equals(none).choose(each.paid, nothing))
        .as('未出工而领取的金额', 'given without work');
      const forWork = paid.minus(handouts).as('劳务报酬', 'pay for work');
      const labourShare = forWork.per(cost, { whenZero: noRate });
      const shareKept = labourShare.isAtLeast(p.leastShare).as('占比达标', 'share kept');
      const allPaid = underpaid.equals(none).as('足额发放', 'all paid');
      const noHandout = handouts.equals(nothing).as('无未出工领取', 'no handout');
      return {
        payDue,
        paid,
        underpaid,
        handouts,
        labourShare,
        shareKept,
        flawed: shareKept.and(allPaid).and(noHandout).not(),
      };
    },
    laws: [
      {
        id: 'handouts-within-paid',
        title: text('未出工领取不超过已发', 'handouts are part of what was paid'),
        holds: ({ result }) => result.handouts.isAtMost(result.paid),
      },
      {
        id: 'sound-project-pays-its-workers',
        title: text('无问题的项目已足额发放', 'a sound project has paid what is due'),
        holds: ({ result }) => result.flawed.or(result.paid.isAtLeast(result.payDue)),
      },
    ],
    examples: workForAidExamples,
  });
