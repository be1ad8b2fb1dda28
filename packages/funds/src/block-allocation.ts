import {
  day,
  defineProcedure,
  list,
  money,
  record,
  text,
  type Day,
  type Money,
  type Procedure,
  type Schema,
} from '@dzfp/core';
import { countyUnits, workPoints2019 } from '@dzfp/core/model';
import { blockAllocationExamples } from './block-allocation-examples.ts';
import { blockDelegations, blockParameters, type BlockParameters } from './block-parameters.ts';
import { divideIntoBlocks } from './divide-into-blocks.ts';
import { CountyBlock } from './model/county-block.ts';
import { CountyClaim } from './model/county-claim.ts';
import { specialFundRule } from './sources.ts';

/** A pool to be divided, and the units it is divided among. */
export interface PoolToAllocate {
  readonly allocatedOn: Day;
  readonly pool: Money;
  /** Special and sector poverty money that was put into the pool: the pool may not drain it. */
  readonly povertyMoney: Money;
  readonly units: readonly CountyClaim[];
}

/** The blocks, in the order of the units. */
export interface BlockAllocation {
  readonly blocks: readonly CountyBlock[];
  readonly allocated: Money;
  readonly forBindingTasks: Money;
  readonly povertyLeast: Money;
}

const PoolToAllocate: Schema<PoolToAllocate> = record<PoolToAllocate>('待切块资金', 'pool to allocate', {
  allocatedOn: day('分配日期', 'day of the allocation'),
  pool: money('资金池', 'pool', { most: '100000000000.00' }),
  povertyMoney: money('池中扶贫资金', 'poverty money in the pool', { most: '100000000000.00' }),
  units: list('县市区', 'county-level units', CountyClaim, { most: 50 }),
});
const BlockAllocation: Schema<BlockAllocation> = record<BlockAllocation>('切块分配', 'block allocation', {
  blocks: list('切块', 'blocks', CountyBlock, { most: 50 }),
  allocated: money('切块合计', 'allocated in all'),
  forBindingTasks: money('约束性任务合计', 'for binding tasks in all'),
  povertyLeast: money('用于脱贫攻坚不低于', 'for poverty alleviation at least'),
});

/**
 * 切块分配 (clause 2.2): one sum and one task list for each of the thirteen county-level units. Binding tasks are funded first;
 * only the rest moves, by published factors, within published bounds, to the fen. As much as was put into the pool for poverty
 * comes out for it, as a condition of each block. A pool that cannot cover its binding tasks is refused, not cut.
 *
 * @source S0 S20
 */
export const blockAllocation: Procedure<'funds/block-allocation', PoolToAllocate, BlockAllocation, BlockParameters> =
  /* @__PURE__ */ defineProcedure({
    id: 'funds/block-allocation',
    clauses: ['2.2'],
    title: text('涉农资金切块分配', 'Block allocation'),
    summary: text(
      '资金池按公布的因素分给每个县市区一笔钱、一张任务清单；约束性任务先保证。',
      'The pool is divided by published factors, one sum and one task list to each county-level unit; binding tasks come first.',
    ),
    subject: 'city',
    authority: text('财政局', 'finance bureau'),
    papers: [
      text('资金池来源文件', 'source documents of the pool'),
      text('因素数据和权重公告', 'published factors and weights'),
    ],
    timeLimit: text('未见来源', 'no source was found'),
    level: text('市', 'city'),
    sources: [workPoints2019, specialFundRule],
    interactions: [
      { with: 'funds/pool', what: text('分配的总额是资金池的合计', 'what is divided is the total of the pool') },
    ],
    input: PoolToAllocate,
    output: BlockAllocation,
    parameters: blockParameters,
    on: 'allocatedOn',
    run: ({ pool, povertyMoney, units }, parameters) => {
      const blocks = divideIntoBlocks(
        { pool, povertyMoney, units, due: countyUnits.map(({ code }) => code) },
        parameters,
      );
      const sum = (of: (block: CountyBlock) => Money): Money =>
        blocks.reduce((all, each) => all + of(each), 0) as Money;
      return {
        blocks,
        allocated: sum(({ block }) => block),
        forBindingTasks: sum(({ binding }) => binding),
        povertyLeast: sum(({ povertyLeast }) => povertyLeast),
      };
    },
    delegations: blockDelegations,
    laws: [
      {
        id: 'blocks-sum-to-the-pool',
        title: text('切块之和等于资金池，一分不差', 'the blocks sum to the pool to the fen'),
        holds: ({ input, output }) => output.allocated === input.pool && output.blocks.length === countyUnits.length,
      },
      {
        id: 'binding-first',
        title: text('每个单位的约束性任务都足额', 'every unit has its binding tasks in full'),
        holds: ({ input, output }) =>
          output.blocks.every(({ unit, block, binding, free }) => {
            const tasks = input.units.find((each) => each.unit === unit)?.tasks ?? [];
            const due = tasks.reduce((sum, task) => sum + (task.binding ? task.amount : 0), 0);
            return binding === due && block === binding + free && free >= 0;
          }),
      },
      {
        id: 'poverty-use',
        title: text('用于脱贫攻坚不低于投入的扶贫资金', 'poverty use is at least the poverty money put in'),
        holds: ({ input, output }) =>
          output.povertyLeast >= input.povertyMoney &&
          output.blocks.every(({ povertyLeast, block }) => povertyLeast <= block),
      },
      {
        id: 'within-bounds',
        title: text('不低于下限；不超过上限', 'each block is within the published bounds'),
        holds: ({ output, parameters: { leastBlock, mostBlock } }) =>
          output.blocks.every(({ block }) => block >= leastBlock && (mostBlock === null || block <= mostBlock)),
      },
    ],
    examples: blockAllocationExamples,
  });
