import { count, definePolicy, label, parameter, text, type Count, type ParametersOf, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { Obstacle, Release, RiskRelease } from './model/risk-release.ts';
import { releaseExamples } from './release-examples.ts';

/** How long a risk is observed before it is released, and watched after. */
export interface ReleaseParameters {
  readonly observationMonths: Count;
  readonly watchMonths: Count;
}

const releaseParameters: ParametersOf<ReleaseParameters> = {
  observationMonths: parameter(
    'monitoring/observation-months',
    '12',
    count('观察期（月）', 'months of observation', { most: 60 }),
  ),
  watchMonths: parameter(
    'monitoring/watch-months',
    '12',
    count('解除后跟踪（月）', 'months of watch after release', { most: 60 }),
  ),
};

/**
 * 风险消除 (clause 12): a risk is released when it is gone, there is evidence, the observation is over and the household agrees; the
 * first that is missing is named. A household with another open risk stays on the list.
 *
 * @source S0
 */
export const release: Policy<'monitoring/release', RiskRelease, Release, ReleaseParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'monitoring/release',
    clauses: ['12'],
    title: text('风险消除', 'Release of a risk'),
    summary: text(
      '风险消除、有佐证、观察期满、农户认可，四项齐全才解除；解除后继续跟踪，另有风险的不出名单。',
      'A risk is released when it is gone, proved, observed long enough and the household agrees; the watch goes on for a time, and with another risk open the household stays listed.',
    ),
    subject: 'household',
    authority: text('扶贫开发办公室', 'poverty-alleviation office'),
    papers: [text('风险消除审批表、佐证材料、农户签字', 'approval, evidence, signature of the household')],
    timeLimit: text('观察期为参数；德州期限未见来源', 'the observation is a parameter; none was found for Dezhou'),
    level: text(
      '村提出，乡镇核实，县批准',
      'proposed by the village, verified by the township, approved by the county',
    ),
    sources: [workPoints2019],
    interactions: [{ with: 'monitoring/case-clock', what: text('解除后个案结案', 'the case is closed after release') }],
    input: RiskRelease,
    output: Release,
    parameters: releaseParameters,
    on: 'on',
    requires: [
      {
        id: 'stable-not-later',
        fields: ['stableSince', 'on'],
        rule: text('稳定起始日期不晚于研判日期', 'stable since is not after the day of the judgement'),
        holds: (facts) => facts.stableSince.isOnOrBefore(facts.on),
      },
    ],
    formula: (facts, p) => {
      const observedUntil = facts.stableSince
        .plusMonths(p.observationMonths, 'lastDay')
        .as('观察期届满日', 'end of the observation');
      const observed = observedUntil.isOnOrBefore(facts.on).as('观察期已满', 'the observation is over');
      const word = facts.agreed
        .choose(label(Obstacle, 'none'), label(Obstacle, 'word'))
        .as('农户意见', 'word of the household');
      const time = observed.choose(word, label(Obstacle, 'observation')).as('观察结论', 'after the observation');
      const proof = facts.evidence.choose(time, label(Obstacle, 'evidence')).as('佐证结论', 'after the evidence');
      const obstacle = facts.riskGone
        .choose(proof, label(Obstacle, 'risk'))
        .as('未能解除的原因', 'what stands in the way');
      const released = obstacle.is('none').as('解除', 'released');
      return {
        observedUntil,
        released,
        obstacle,
        watchUntil: facts.on.plusMonths(p.watchMonths, 'lastDay'),
        staysListed: released.not().or(facts.otherRisksOpen),
      };
    },
    laws: [
      {
        id: 'released-needs-all-four',
        title: text('解除必四项齐全', 'released means gone, proved, observed and agreed'),
        holds: ({ facts, result }) =>
          result.released
            .not()
            .or(facts.riskGone.and(facts.evidence).and(facts.agreed).and(result.observedUntil.isOnOrBefore(facts.on))),
      },
      {
        id: 'obstacle-or-released',
        title: text('未解除必写明原因', 'what is not released says why'),
        holds: ({ result }) => result.released.equals(result.obstacle.is('none')),
      },
      {
        id: 'open-risk-stays-listed',
        title: text('还有风险的不出名单', 'with a risk open the household stays listed'),
        holds: ({ facts, result }) => facts.otherRisksOpen.not().or(result.staysListed),
      },
    ],
    examples: releaseExamples,
  });
