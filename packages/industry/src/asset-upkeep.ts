import { count, definePolicy, parameter, text, type Count, type ParametersOf, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { assetUpkeepExamples } from './asset-upkeep-examples.ts';
import { KeptAsset, UpkeepVerdict } from './model/asset.ts';

/** How often an asset is inspected, and after how long without use it is idle. */
export interface UpkeepParameters {
  readonly inspectionDays: Count;
  readonly idleDays: Count;
}

const upkeepParameters: ParametersOf<UpkeepParameters> = {
  inspectionDays: parameter(
    'industry/inspection-days',
    '3.3',
    count('巡查周期（天）', 'days between inspections', { most: 3660 }),
  ),
  idleDays: parameter('industry/idle-days', '3.3', count('闲置认定（天）', 'days without use', { most: 3660 })),
};

/**
 * 项目管护 (clause 3.3): whether a finished asset is inspected in time, in use, and kept by somebody with money for it; lost assets are
 * written off, not watched.
 *
 * @source S0
 */
export const assetUpkeep: Policy<'industry/asset-upkeep', KeptAsset, UpkeepVerdict, UpkeepParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'industry/asset-upkeep',
    clauses: ['3.3'],
    title: text('扶贫资产管护', 'Upkeep of an asset'),
    summary: text(
      '资产有没有人管、有没有钱管、按期巡查没有、是不是闲置。',
      'Whether an asset has a keeper and money for its upkeep, is inspected in time, and is in use.',
    ),
    subject: 'project',
    authority: text('扶贫开发办公室、乡镇', 'poverty-alleviation office, township'),
    papers: [text('管护协议、巡查记录', 'agreement of upkeep, records of inspection')],
    timeLimit: text('按巡查周期', 'by the interval of inspections'),
    level: text('村、乡镇', 'village and township'),
    sources: [workPoints2019],
    interactions: [
      { with: 'industry/asset-file', what: text('管护情况记入资产档案', 'the upkeep is part of the file') },
    ],
    input: KeptAsset,
    output: UpkeepVerdict,
    parameters: upkeepParameters,
    on: 'on',
    formula: (facts, p) => {
      const there = facts.lost.not().as('资产在', 'the asset is there');
      const inspected = facts.inspectedOn.ifNone(facts.on).daysUntil(facts.on).isAtMost(p.inspectionDays);
      const used = facts.usedOn.ifNone(facts.on).daysUntil(facts.on).isBelow(p.idleDays);
      const late = facts.inspectedOn.isNone.or(inspected.not()).as('未按期巡查', 'not inspected in time');
      const unused = facts.usedOn.isNone.or(used.not()).as('长期未用', 'long unused');
      const inspectionLate = there.and(late).as('逾期未巡查', 'inspection late');
      const idle = there.and(unused).as('闲置', 'idle');
      const unkept = there
        .and(facts.keeper.and(facts.upkeepFunded).not())
        .as('无人或无钱管护', 'nobody or no money keeps it');
      return { inspectionLate, idle, unkept, alert: inspectionLate.or(idle).or(unkept) };
    },
    laws: [
      {
        id: 'lost-raises-no-alert',
        title: text('已灭失的不再预警', 'what is lost raises no alert'),
        holds: ({ facts, result }) => facts.lost.not().or(result.alert.not()),
      },
      {
        id: 'alert-has-a-reason',
        title: text('需处理必有一项原因', 'an alert has a reason'),
        holds: ({ result }) => result.alert.equals(result.inspectionLate.or(result.idle).or(result.unkept)),
      },
    ],
    examples: assetUpkeepExamples,
  });
