import {
  day,
  definePolicy,
  flag,
  freeText,
  money,
  nothing,
  record,
  text,
  type Day,
  type Money,
  type Policy,
  type Schema,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { povertyUseExamples } from './poverty-use-examples.ts';

/** A block with its conditions, and what its unit has done with it. */
export interface BlockInUse {
  readonly countedOn: Day;
  readonly unit: string;
  readonly block: Money;
  readonly binding: Money;
  readonly povertyLeast: Money;
  readonly paidForBinding?: Money;
  readonly paidForPoverty?: Money;
}

/** Whether the conditions of the block are kept. */
export interface PovertyUse {
  readonly bindingShortfall: Money;
  readonly povertyShortfall: Money;
  readonly bindingFunded: boolean;
  readonly povertyKept: boolean;
}

const most = '100000000000.00';
const BlockInUse: Schema<BlockInUse> = record<BlockInUse>('切块使用', 'block in use', {
  countedOn: day('统计日期', 'day of the count'),
  unit: freeText('县市区代码', 'code of the county-level unit', { most: 12 }),
  block: money('切块资金', 'block', { most }),
  binding: money('约束性任务', 'for binding tasks', { most }),
  povertyLeast: money('用于脱贫攻坚不低于', 'for poverty alleviation at least', { most }),
  paidForBinding: money('已用于约束性任务', 'paid for binding tasks', { most }).optional(),
  paidForPoverty: money('已用于脱贫攻坚', 'paid for poverty alleviation', { most }).optional(),
});
const PovertyUse: Schema<PovertyUse> = record<PovertyUse>('切块条件核对', 'conditions of the block', {
  bindingShortfall: money('约束性任务缺口', 'short for binding tasks'),
  povertyShortfall: money('脱贫攻坚缺口', 'short for poverty alleviation'),
  bindingFunded: flag('约束性任务已保证', 'binding tasks are funded'),
  povertyKept: flag('不低于投入的扶贫资金', 'not below the poverty money put in'),
});

/** 无参数. */
type None = Readonly<Record<never, never>>;

/**
 * 切块条件核对 (clause 2.2, G14): a unit has funded its binding tasks and has used for poverty alleviation no less than the condition
 * of its block. When every unit keeps it, no less comes out of the pool than was put in.
 *
 * @source S0
 */
export const povertyUse: Policy<'funds/poverty-use', BlockInUse, PovertyUse, None> = /* @__PURE__ */ definePolicy({
  id: 'funds/poverty-use',
  clauses: ['2.2'],
  title: text('切块条件核对', 'Conditions of a block'),
  summary: text(
    '各县市区先保证约束性任务，用于脱贫攻坚的钱不少于规定。',
    'Each unit funds its binding tasks first and uses no less for poverty alleviation than it must.',
  ),
  subject: 'county',
  authority: text('财政局', 'finance bureau'),
  papers: [text('切块下达文件', 'document of the block'), text('支出明细', 'list of payments')],
  timeLimit: text('年底', 'at the end of the year'),
  level: text('县', 'county'),
  sources: [workPoints2019],
  interactions: [
    {
      with: 'funds/block-allocation',
      what: text('核对的是切块时定下的条件', 'the conditions are those of the allocation'),
    },
  ],
  input: BlockInUse,
  output: PovertyUse,
  parameters: {},
  on: 'countedOn',
  requires: [
    {
      id: 'conditions-within-block',
      fields: ['binding', 'povertyLeast', 'block'],
      rule: text('条件不超过切块资金', 'no condition is above the block'),
      holds: ({ block, binding, povertyLeast }) => binding.isAtMost(block).and(povertyLeast.isAtMost(block)),
    },
  ],
  formula: (use) => {
    const binding = use.binding
      .minus(use.paidForBinding)
      .atLeast(nothing)
      .as('约束性任务缺口', 'short for binding tasks');
    const poverty = use.povertyLeast
      .minus(use.paidForPoverty)
      .atLeast(nothing)
      .as('脱贫攻坚缺口', 'short for poverty alleviation');
    return {
      bindingShortfall: binding,
      povertyShortfall: poverty,
      bindingFunded: binding.equals(nothing),
      povertyKept: poverty.equals(nothing),
    };
  },
  laws: [
    {
      id: 'shortfall-within-condition',
      title: text('缺口不超过条件', 'a shortfall is at most its condition'),
      holds: ({ facts, result }) =>
        result.povertyShortfall.isAtMost(facts.povertyLeast).and(result.bindingShortfall.isAtMost(facts.binding)),
    },
    {
      id: 'more-use-less-shortfall',
      title: text('用得越多，缺口越小', 'more use never raises the shortfall'),
      fact: 'paidForPoverty',
      outcome: 'povertyShortfall',
      direction: 'falls',
      slope: 1,
    },
  ],
  examples: povertyUseExamples,
});
