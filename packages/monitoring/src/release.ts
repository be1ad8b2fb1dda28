import { definePolicy, label, onlyWhen, text, type ChoiceTerm, type Policy, type Wire } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import type { CaseReport } from './model/case-report.ts';
import { Obstacle, Release, RiskRelease } from './model/risk-release.ts';
import { releaseExamples } from './release-examples.ts';
import { releaseLaws } from './release-laws.ts';
import { releaseParameters, type ReleaseParameters } from './release-parameters.ts';

const because = (name: Obstacle): ChoiceTerm<Obstacle> => label(Obstacle, name);

/**
 * 风险消除 (clause 12): a risk is released when it is gone, a paper of the kind that proves it was made since, the observation is over
 * and the household agrees; the first that is missing is named. A household with another open case stays on the list.
 *
 * @source S0
 */
export const release: Policy<'monitoring/release', RiskRelease, Release, ReleaseParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'monitoring/release',
    clauses: ['12'],
    title: text('风险消除', 'Release of a risk'),
    summary: text(
      '风险消除、有稳定以来的佐证、观察期满、农户认可，四项齐全才解除；解除后继续跟踪，另有未结风险的不出名单。',
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
    interactions: [
      {
        with: 'monitoring/case-clock',
        what: text(
          '未结风险以个案台账为准；解除后个案结案',
          'what is open follows the cases; the case is closed after release',
        ),
      },
    ],
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
      const { on, risk, cases, riskGone, stableSince, agreed } = facts;
      const open = cases.any((each) => each.open.and(each.risk.equals(risk))).as('该风险未结', 'the risk is open');
      const others = cases
        .any((each) => each.open.and(each.risk.equals(risk).not()))
        .as('另有未结风险', 'another risk is open');
      const proved = facts.evidence
        .any((paper) => {
          const made = paper.on.isOnOrAfter(stableSince).and(paper.on.isOnOrBefore(on));
          return paper.kind.equals(p.proof.at(risk)).and(made);
        })
        .as('有稳定以来的佐证', 'proved by a paper made since');
      const observedUntil = stableSince
        .plusMonths(p.observationMonths, 'lastDay')
        .as('观察期届满日', 'end of the observation');
      const observed = observedUntil.isOnOrBefore(on).as('观察期已满', 'the observation is over');
      const word = agreed.choose(because('none'), because('word')).as('农户意见', 'word of the household');
      const time = observed.choose(word, because('observation')).as('观察结论', 'after the observation');
      const proof = proved.choose(time, because('evidence')).as('佐证结论', 'after the evidence');
      const gone = riskGone.choose(proof, because('risk')).as('风险结论', 'after the risk');
      const obstacle = open.choose(gone, because('case')).as('未能解除的原因', 'what stands in the way');
      // One no decides, before it is known which one comes first.
      const released = open.and(riskGone).and(proved).and(observed).and(agreed).as('解除', 'released');
      const kept = open.and(released.not()).as('该风险未解除', 'the risk is not released');
      return {
        observedUntil,
        released,
        obstacle,
        watchUntil: onlyWhen(released, on.plusMonths(p.watchMonths, 'lastDay')),
        staysListed: kept.or(others),
        overdue: kept.and(riskGone).and(observed),
      };
    },
    assessment: {
      per: 'household',
      needs: ['monitoring/case-clock'],
      facts: ({ household, on, results }) => {
        const cases = results['monitoring/case-clock']?.['cases'] as Wire<CaseReport>['cases'] | undefined;
        const own = cases?.filter((each) => each.household === household.number);
        return {
          on,
          ...(own === undefined
            ? {}
            : { cases: own.map(({ risk, open }) => ({ risk, ...(open === undefined ? {} : { open }) })) }),
        };
      },
      alerts: ['overdue'],
    },
    laws: releaseLaws,
    examples: releaseExamples,
  });
