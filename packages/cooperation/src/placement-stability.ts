import { definePolicy, nothing, text, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { PlacedWorker, PlacementVerdict } from './model/placement.ts';
import { stabilityParameters, type StabilityParameters } from './placement-parameters.ts';
import { placementStabilityExamples } from './placement-stability-examples.ts';

/**
 * 稳定就业认定 (clause 11): a job that the cooperation found counts as stable after the set months under contract and not a day before,
 * and then a registered person is due a subsidy by place; what was paid is apart.
 *
 * @source S0
 */
export const placementStability: Policy<
  'cooperation/placement-stability',
  PlacedWorker,
  PlacementVerdict,
  StabilityParameters
> = /* @__PURE__ */ definePolicy({
  id: 'cooperation/placement-stability',
  clauses: ['11'],
  title: text('劳务协作稳定就业', 'Stable work'),
  summary: text(
    '签合同、干满规定月数才算稳定就业，建档立卡人员按务工地点得补助；应得与已领分开。',
    'Under contract for the set months a job is stable, and a registered person is due a subsidy by place; due and paid are apart.',
  ),
  subject: 'person',
  authority: text('人力资源和社会保障局', 'human resources and social security bureau'),
  papers: [text('劳动合同、工资流水', 'contract, record of wages')],
  timeLimit: text('满规定月数后申领；期限未见来源', 'claimed after the set months; no limit was found'),
  level: text('县', 'county'),
  sources: [workPoints2019],
  interactions: [
    {
      with: 'pathway/net-income',
      what: text('工资和补助计入家庭收入由收入政策决定', 'whether it counts as income is for that policy to say'),
    },
  ],
  input: PlacedWorker,
  output: PlacementVerdict,
  parameters: stabilityParameters,
  on: 'on',
  applies: (worker) => worker.registered,
  formula: (worker, p) => {
    const monthsDay = worker.startedOn
      .plusMonths(p.stableMonths, 'lastDay')
      .as('满稳定月数之日', 'day on which the set months are full');
    const until = worker.leftOn.ifNone(worker.on).orEarlier(worker.on).as('在岗至', 'at work until');
    const longEnough = monthsDay.isOnOrBefore(until).as('满规定月数', 'worked the set months');
    const stable = worker.contract.and(longEnough).as('稳定就业', 'stable');
    const due = stable.and(worker.registered).as('应享受补助', 'is due the subsidy');
    const subsidy = due.choose(p.subsidy.at(worker.place), nothing).as('应得补助', 'subsidy due');
    return { monthsDay, stable, subsidy, outstanding: subsidy.minus(worker.subsidyPaid).atLeast(nothing) };
  },
  assessment: {
    per: 'member',
    owed: 'outstanding',
    netOfReceipts: true,
    payer: text('协作资金或就业补助资金', 'funds of the cooperation or of employment'),
    // The register knows the months of work and the place, not the contract or the day: whoever keeps them gives them.
    facts: ({ household, member, on }) => ({
      on,
      registered: household.status !== 'liftedWithoutPolicy',
      ...(member.workPlace === undefined || member.workPlace !== null
        ? {}
        : { contract: false, startedOn: on, leftOn: on, place: 'county' as const, subsidyPaid: '0.00' }),
    }),
  },
  laws: [
    {
      id: 'not-stable-before-the-months',
      title: text('未满规定月数不算稳定', 'before the set months a job is not stable'),
      holds: ({ facts, result }) => result.stable.not().or(result.monthsDay.isOnOrBefore(facts.on)),
    },
    {
      id: 'no-subsidy-without-stable-work',
      title: text('不稳定就业没有补助', 'without stable work there is no subsidy'),
      holds: ({ result }) => result.stable.or(result.subsidy.equals(nothing)),
    },
    {
      id: 'outstanding-is-what-is-not-paid',
      title: text('尚未发放不超过应得', 'what is outstanding is at most what is due'),
      holds: ({ result }) => result.outstanding.isAtMost(result.subsidy),
    },
    {
      id: 'paid-falls-outstanding',
      title: text('多发一分，尚欠少一分', 'a fen more paid is at most a fen less outstanding'),
      fact: 'subsidyPaid',
      outcome: 'outstanding',
      direction: 'falls',
      slope: 1,
    },
  ],
  examples: placementStabilityExamples,
});
