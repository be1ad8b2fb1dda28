import { defineProcedure, parameter, text, type Procedure } from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import {
  ExaminedHours,
  HourClaims,
  Purse,
  type HourClaim,
  type PaidHour,
  type PurseOrder,
  type RefusedHour,
} from './model/service-hour.ts';
import { serviceHoursExamples } from './service-hours-examples.ts';

/**
 * 一小时一处付费 (clause 8.4): an hour of a worker's service is paid from one purse; a second claim of the same hour is refused and
 * says which claim is paid.
 *
 * @source S0
 */
export const serviceHours: Procedure<'safety-net/service-hours', HourClaims, ExaminedHours, PurseOrder> =
  /* @__PURE__ */ defineProcedure({
    id: 'safety-net/service-hours',
    clauses: ['8.4'],
    title: text('服务小时一处付费', 'Each hour paid from one purse'),
    summary: text(
      '同一个小时的服务只能从一处领钱，不能既领专岗报酬又领护理费。',
      'The same hour of service is paid once: not as pay of a post and as care money too.',
    ),
    subject: 'payment',
    authority: text('扶贫办会同民政局', 'poverty alleviation office with civil affairs'),
    papers: [text('服务记录', 'service record')],
    timeLimit: text('每月发放前', 'before each month is paid'),
    level: text('乡镇', 'township'),
    sources: [workPoints2019],
    interactions: [
      { with: 'safety-net/post-service', what: text('专岗报酬是其中一处', 'pay of a post is one purse') },
      { with: 'safety-net/tekun-support', what: text('照料护理费是另一处', 'care money is another') },
    ],
    input: HourClaims,
    output: ExaminedHours,
    parameters: {
      first: parameter('safety-net/first-purse', '8.4', Purse),
      second: parameter('safety-net/second-purse', '8.4', Purse),
    },
    on: 'examinedOn',
    run: ({ claims }, order) => {
      const turn = ({ purse }: HourClaim): string => (purse === order.first ? 'a' : purse === order.second ? 'b' : 'c');
      const inTurn = claims.toSorted((a, b) => compareKeys(turn(a) + keyOf(a), turn(b) + keyOf(b)));
      const paidBy = new Map<string, string>();
      const paid: PaidHour[] = [];
      const refused: RefusedHour[] = [];
      for (const each of inTurn) {
        const { claim, purse } = each;
        const before = paidBy.get(hourOf(each));
        if (before === undefined) {
          paidBy.set(hourOf(each), claim);
          paid.push({ claim, purse });
        } else refused.push({ claim, purse, paidBy: before });
      }
      return { paid, refused };
    },
    laws: [
      {
        id: 'paid-or-refused',
        title: text('每条申报不是付就是不付', 'each claim is paid or refused'),
        holds: ({ input, output }) => output.paid.length + output.refused.length === input.claims.length,
      },
      {
        id: 'once-an-hour',
        title: text('同一人同一小时只付一次', 'an hour of a worker is paid once'),
        holds: ({ input, output }) => new Set(input.claims.map(hourOf)).size === output.paid.length,
      },
    ],
    examples: serviceHoursExamples,
  });

function hourOf({ worker, on, hour }: HourClaim): string {
  return JSON.stringify([worker, on, hour]);
}

/** Claims of one purse come in the order of their numbers, and of whom they serve where a number is used twice. */
function keyOf({ claim, served }: HourClaim): string {
  return JSON.stringify([claim, served]);
}
