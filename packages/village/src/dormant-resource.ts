import {
  definePolicy,
  flag,
  nothing,
  number,
  parameter,
  table,
  text,
  type ParametersOf,
  type Policy,
  type Table,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { dormantResourceExamples } from './dormant-resource-examples.ts';
import { DormantKind, DormantResource, DormantVerdict } from './model/dormant.ts';

/** For which kinds of resource the holder has to consent; no source says. */
export interface DormantParameters {
  readonly consentNeeded: Table<DormantKind, boolean>;
}

const dormantParameters: ParametersOf<DormantParameters> = {
  consentNeeded: parameter(
    'village/consent-needed',
    '4.3',
    table(DormantKind, flag('须经权利人同意', 'needs the holder’s consent')),
  ),
};

/**
 * 沉睡资源盘活 (clause 4.3): whether a resource counts as revived and yields to the collective by dated facts, and what contradicts
 * itself: more revived than there is, a yield without revival, revival without consent.
 *
 * @source S0
 */
export const dormantResource: Policy<'village/dormant-resource', DormantResource, DormantVerdict, DormantParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'village/dormant-resource',
    clauses: ['4.3'],
    title: text('沉睡资源盘活', 'Dormant resource revived'),
    summary: text(
      '闲置宅基地、闲散地、荒地、坑塘是否盘活、有没有实际收益；计划收益不算，面积和收益相互矛盾的列出。',
      'Whether idle land is revived and really yields; a planned yield is none, and what contradicts itself is named.',
    ),
    subject: 'village',
    authority: text('农业农村局、自然资源局', 'agriculture bureau, natural resources bureau'),
    papers: [text('权利人同意书、合同、收款凭证', 'consent, contract, receipts')],
    timeLimit: text('2019年底前贫困村全覆盖', 'every poor village by the end of 2019'),
    level: text('村、乡镇', 'village and township'),
    sources: [workPoints2019],
    interactions: [
      { with: 'village/dormant-coverage', what: text('有收益的计入覆盖', 'what yields counts for the coverage') },
      {
        with: 'industry/asset-income',
        what: text('收益由村集体按方案分配', 'the collective distributes it by its plan'),
      },
    ],
    input: DormantResource,
    output: DormantVerdict,
    parameters: dormantParameters,
    on: 'on',
    formula: (facts, p) => {
      const dated = facts.revivedOn.isNone.not().and(facts.revivedOn.ifNone(facts.on).isOnOrBefore(facts.on));
      const revived = dated.and(facts.revivedArea.isAbove(number(0))).as('已盘活', 'revived');
      const earns = facts.yield.isAbove(nothing).as('有收益', 'there is a yield');
      return {
        revived,
        yields: revived.and(earns),
        areaExceeded: facts.revivedArea.isAbove(facts.area),
        yieldWithoutRevival: earns.and(revived.not()),
        withoutConsent: revived.and(p.consentNeeded.at(facts.kind)).and(facts.consent.not()),
        left: facts.area.minus(facts.revivedArea).atLeast(number(0)),
      };
    },
    laws: [
      {
        id: 'a-yield-counts-only-revived',
        title: text('只有盘活后的收益才算', 'a yield counts only after revival'),
        holds: ({ result }) => result.yields.not().or(result.revived),
      },
      {
        id: 'yield-counted-or-questioned',
        title: text('有收益的或计入或质疑', 'a yield is counted or questioned'),
        holds: ({ facts, result }) => facts.yield.isAbove(nothing).equals(result.yields.or(result.yieldWithoutRevival)),
      },
      {
        id: 'left-within-the-area',
        title: text('尚可盘活不超过资源面积', 'what is left is within the area'),
        holds: ({ facts, result }) => result.left.isAtMost(facts.area),
      },
    ],
    examples: dormantResourceExamples,
  });
