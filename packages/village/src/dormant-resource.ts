import { definePolicy, nothing, number, text, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { dormantParameters, type DormantParameters } from './dormant-parameters.ts';
import { dormantResourceExamples } from './dormant-resource-examples.ts';
import { DormantResource, DormantVerdict } from './model/dormant.ts';

/**
 * 沉睡资源盘活 (clause 4.3): what of a resource counts as revived and as yield to the collective by the day, from consent, treatment and
 * receipts with their days, and what contradicts itself: more revived than there is, a yield before the revival, revival before consent.
 *
 * @source S0
 */
export const dormantResource: Policy<'village/dormant-resource', DormantResource, DormantVerdict, DormantParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'village/dormant-resource',
    clauses: ['4.3'],
    title: text('沉睡资源盘活', 'Dormant resource revived'),
    summary: text(
      '闲置宅基地、闲散地、荒地、坑塘何时同意、何时盘活、何时收款，逐日认定；计划收益不算，相互矛盾的列出。',
      'When the holder of idle land consented, when it was revived and when it yielded; a planned yield is none, and what contradicts itself is named.',
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
      const first = facts.treatments
        .earliest(({ on }) => on, { whenEmpty: facts.on.plusDays(number(1)) })
        .as('首次盘活日期', 'first revived on');
      const revivedArea = facts.treatments
        .total(({ on, area }) => area.when(on.isOnOrBefore(facts.on), number(0)))
        .as('已盘活面积', 'area revived');
      const earned = facts.yields
        .sum(({ on, amount }) => amount.when(on.isOnOrBefore(facts.on).and(on.isOnOrAfter(first)), nothing))
        .as('盘活后收益', 'yield since the revival');
      const revived = first.isOnOrBefore(facts.on).as('已盘活', 'revived');
      const consented = facts.consentedOn.ifNone(first.plusDays(number(1))).isOnOrBefore(first);
      return {
        revived,
        revivedArea,
        left: facts.area.minus(revivedArea).atLeast(number(0)),
        yield: earned,
        yields: earned.isAbove(nothing),
        areaExceeded: revivedArea.isAbove(facts.area),
        yieldWithoutRevival: facts.yields.any(({ on }) => on.isOnOrBefore(facts.on).and(on.isBefore(first))),
        withoutConsent: revived.and(p.consentNeeded.at(facts.kind)).and(consented.not()),
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
        title: text('已收的款或计入或质疑', 'what was received is counted or questioned'),
        holds: ({ facts, result }) =>
          facts.yields.any(({ on }) => on.isOnOrBefore(facts.on)).equals(result.yields.or(result.yieldWithoutRevival)),
      },
      {
        id: 'revived-and-left-are-the-area',
        title: text('已盘活加尚可盘活等于资源面积，超过的除外', 'revived and left are the area, unless it is exceeded'),
        holds: ({ facts, result }) => result.areaExceeded.or(result.revivedArea.plus(result.left).equals(facts.area)),
      },
      {
        id: 'exceeded-leaves-nothing',
        title: text('超过资源面积的没有可盘活', 'what is exceeded leaves nothing to revive'),
        holds: ({ result }) => result.areaExceeded.not().or(result.left.equals(number(0))),
      },
      {
        id: 'only-the-revived-lacks-consent',
        title: text('没有盘活就没有未经同意盘活', 'what is not revived is not revived without consent'),
        holds: ({ result }) => result.withoutConsent.not().or(result.revived),
      },
      {
        id: 'time-loses-no-revival',
        title: text('日期往后，已盘活面积不减', 'later no less is revived'),
        fact: 'on',
        outcome: 'revivedArea',
        direction: 'rises',
      },
    ],
    examples: dormantResourceExamples,
  });
