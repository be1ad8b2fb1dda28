import {
  choice,
  count,
  day,
  defineProcedure,
  freeText,
  list,
  parameter,
  record,
  text,
  type Count,
  type Day,
  type Procedure,
  type Schema,
  type Text,
} from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import { serviceHoursExamples } from './service-hours-examples.ts';

/** From which purse an hour of service is claimed: the pay of a post, the care money of tekun, or another. */
export type Purse = 'post' | 'careMoney' | 'other';

/** One hour of one worker's service, as a purse is asked to pay it. */
export interface HourClaim {
  readonly claim: string;
  readonly worker: string;
  readonly served: string;
  readonly on: Day;
  /** The hour of the day that it begins with, 0 to 23. */
  readonly hour: Count;
  readonly purse: Purse;
}

/** The claims of a period. */
export interface HourClaims {
  readonly examinedOn: Day;
  readonly claims: readonly HourClaim[];
}

/** An hour that a purse pays. */
export interface PaidHour {
  readonly claim: string;
  readonly purse: Purse;
}

/** An hour that is refused, since another claim of the same worker's hour is paid. */
export interface RefusedHour {
  readonly claim: string;
  readonly purse: Purse;
  readonly paidBy: string;
}

/** Each claim is either paid or refused. */
export interface ExaminedHours {
  readonly paid: readonly PaidHour[];
  readonly refused: readonly RefusedHour[];
}

/** Which purse goes before another when two claim the same hour. */
export interface PurseOrder {
  readonly first: Purse;
  readonly second: Purse;
}

/** As many as a township claims in a month. */
const most = 200_000;

const Purse: Schema<Purse> = choice<Readonly<Record<Purse, Text>>>('付费来源', 'purse', {
  post: text('扶贫专岗报酬', 'pay of a village post'),
  careMoney: text('特困照料护理费', 'care money of tekun'),
  other: text('其他', 'another'),
});
const HourClaim: Schema<HourClaim> = record<HourClaim>('服务小时', 'hour of service', {
  claim: freeText('记录编号', 'claim'),
  worker: freeText('服务人员', 'worker'),
  served: freeText('服务对象', 'person served'),
  on: day('服务日期', 'day'),
  hour: count('起始小时', 'hour of the day', { most: 23 }),
  purse: Purse,
});
const HourClaims: Schema<HourClaims> = record<HourClaims>('服务小时申报', 'claims', {
  examinedOn: day('审核日期', 'examined on'),
  claims: list('申报', 'claims', HourClaim, { most }),
});
const PaidHour: Schema<PaidHour> = record<PaidHour>('付费小时', 'hour that is paid', {
  claim: freeText('记录编号', 'claim'),
  purse: Purse,
});
const RefusedHour: Schema<RefusedHour> = record<RefusedHour>('不付小时', 'hour that is refused', {
  claim: freeText('记录编号', 'claim'),
  purse: Purse,
  paidBy: freeText('已付记录', 'claim that is paid'),
});
const ExaminedHours: Schema<ExaminedHours> = record<ExaminedHours>('审核结果', 'examined claims', {
  paid: list('付费', 'paid', PaidHour, { most }),
  refused: list('不付', 'refused', RefusedHour, { most }),
});

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
