import { text, type Law } from '@dzfp/core';
import type { Release, RiskRelease } from './model/risk-release.ts';
import type { ReleaseParameters } from './release-parameters.ts';

/** What holds of every release. */
export const releaseLaws: readonly Law<RiskRelease, Release, ReleaseParameters>[] = [
  {
    id: 'released-needs-all-four',
    title: text('解除必四项齐全', 'released means gone, proved, observed and agreed'),
    holds: ({ facts, parameters, result }) => {
      const proof = facts.evidence.any(({ kind }) => kind.equals(parameters.proof.at(facts.risk)));
      const given = facts.riskGone.and(proof).and(facts.agreed);
      return result.released.not().or(given.and(result.observedUntil.isOnOrBefore(facts.on)));
    },
  },
  {
    id: 'obstacle-or-released',
    title: text('未解除必写明原因', 'what is not released says why'),
    holds: ({ result }) => result.released.equals(result.obstacle.is('none')),
  },
  {
    id: 'open-risk-stays-listed',
    title: text('还有风险的不出名单', 'with another risk open the household stays listed'),
    holds: ({ facts, result }) =>
      facts.cases.all(({ risk, open }) => open.not().or(risk.equals(facts.risk))).or(result.staysListed),
  },
  {
    id: 'watched-after-release-only',
    title: text('解除后才有跟踪期', 'there is a time of watch exactly after a release'),
    holds: ({ result }) => result.watchUntil.isNone.equals(result.released.not()),
  },
  {
    id: 'overdue-lacks-paper-or-word',
    title: text('逾期未解除必缺佐证或认可', 'what is overdue lacks evidence or the word of the household'),
    holds: ({ result }) => result.overdue.not().or(result.obstacle.isOneOf('evidence', 'word')),
  },
];
