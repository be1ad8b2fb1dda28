import {
  definePolicy,
  noRate,
  nothing,
  number,
  parameter,
  rate,
  text,
  type ParametersOf,
  type Policy,
  type Rate,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { ParkFacts, ParkReport } from './model/park.ts';
import { parkLinkExamples } from './park-link-examples.ts';

/** What makes a park one of poverty alleviation; no source gives it. */
export interface ParkParameters {
  readonly leastPoorJobs: Rate;
  readonly leastOccupancy: Rate;
}

const parkParameters: ParametersOf<ParkParameters> = {
  leastPoorJobs: parameter(
    'industry/least-poor-jobs',
    '3.1',
    rate('贫困人口就业最低占比', 'least share of jobs of the poor'),
  ),
  leastOccupancy: parameter('industry/least-occupancy', '3.1', rate('最低入驻率', 'least occupancy')),
};

/**
 * 扶贫产业园 (clause 3.1): occupancy, jobs and rent of a park, and whether it is linked to the poor by jobs or by rent.
 *
 * @source S0
 */
export const parkLink: Policy<'industry/park-link', ParkFacts, ParkReport, ParkParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'industry/park-link',
    clauses: ['3.1'],
    title: text('扶贫产业园联结', 'A park linked to the poor'),
    summary: text(
      '园区入驻多少、贫困人口就业占几成、租金多少用于贫困户；入驻低的提示闲置。',
      'How full a park is, how many of its jobs are of the poor, how much rent is for them; a park that is not full enough is idle.',
    ),
    subject: 'project',
    authority: text('扶贫开发办公室', 'poverty-alleviation office'),
    papers: [text('入驻合同、用工名册、租金凭证', 'leases, list of workers, receipts of rent')],
    timeLimit: text('每季度', 'every quarter'),
    level: text('县', 'county'),
    sources: [workPoints2019],
    interactions: [
      {
        with: 'industry/asset-income',
        what: text('租金按收益分配方案到户', 'the rent is distributed as asset income'),
      },
    ],
    input: ParkFacts,
    output: ParkReport,
    parameters: parkParameters,
    on: 'on',
    requires: [
      {
        id: 'occupied-within-places',
        fields: ['occupied', 'places'],
        rule: text('已入驻不超过可入驻', 'no more is occupied than there are places'),
        holds: (facts) => facts.occupied.isAtMost(facts.places),
      },
      {
        id: 'poor-within-jobs',
        fields: ['poorJobs', 'jobs'],
        rule: text('贫困人口就业不超过就业人数', 'the jobs of the poor are jobs'),
        holds: (facts) => facts.poorJobs.isAtMost(facts.jobs),
      },
      {
        id: 'rent-to-the-poor-within-rent',
        fields: ['rentToPoor', 'rent'],
        rule: text('用于贫困户的租金不超过租金', 'the rent for the poor is rent'),
        holds: (facts) => facts.rentToPoor.isAtMost(facts.rent),
      },
    ],
    formula: (facts, p) => {
      const occupancy = facts.occupied.per(facts.places, { whenZero: noRate }).as('入驻率', 'occupancy');
      const jobShare = facts.poorJobs
        .per(facts.jobs, { whenZero: noRate })
        .as('贫困人口就业占比', 'share of jobs of the poor');
      const rentShare = facts.rentToPoor
        .per(facts.rent, { whenZero: noRate })
        .as('租金用于贫困户占比', 'share of rent for the poor');
      const byJobs = facts.poorJobs
        .isAbove(number(0))
        .and(jobShare.isAtLeast(p.leastPoorJobs))
        .as('以就业联结', 'linked by jobs');
      const byRent = rentShare.isAbove(noRate).as('以租金联结', 'linked by rent');
      return {
        occupancy,
        poorJobShare: jobShare,
        rentShare,
        linkedByJobs: byJobs,
        linkedByRent: byRent,
        linked: byJobs.or(byRent),
        idle: occupancy.isBelow(p.leastOccupancy),
      };
    },
    laws: [
      {
        id: 'no-link-without-jobs-or-rent',
        title: text('没有贫困人口就业和租金的不算联结', 'without a job or rent for the poor there is no link'),
        holds: ({ facts, result }) =>
          facts.poorJobs.isAbove(number(0)).or(facts.rentToPoor.isAbove(nothing)).or(result.linked.not()),
      },
      {
        id: 'full-is-not-idle',
        title: text('住满的不算入驻不足', 'what is full is full enough'),
        holds: ({ facts, result }) =>
          facts.places
            .isAbove(facts.occupied)
            .or(facts.places.equals(number(0)))
            .or(result.idle.not()),
      },
    ],
    examples: parkLinkExamples,
  });
