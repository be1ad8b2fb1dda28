import { text, type Example, type Wire } from '@dzfp/core';
import { countyUnits } from '@dzfp/core/model';
import type { BlockAllocation, PoolToAllocate } from './block-allocation.ts';
import type { BlockParameters } from './block-parameters.ts';
import type { CountyClaim } from './model/county-claim.ts';

/** Made up: the weights of Dezhou were not found. */
const parameters: Wire<BlockParameters> = {
  factorWeights: {
    poorPeople: '0.4',
    poorShare: '0.1',
    povertyDepth: '0.1',
    farmersIncome: '0.1',
    fiscalCapacity: '0.1',
    policyTasks: '0.1',
    results: '0.1',
  },
  leastBlock: '0.00',
  mostBlock: null,
};

const task = { name: '示例约束性任务', binding: true, poverty: true, amount: '100000.00' } as const;
const equal = (unit: string): Wire<CountyClaim> => ({
  unit,
  factors: {
    poorPeople: 1000,
    poorShare: 10,
    povertyDepth: 10,
    farmersIncome: 10,
    fiscalCapacity: 10,
    policyTasks: 10,
    results: 10,
  },
  tasks: [task],
});
const units = countyUnits.map(({ code }) => equal(code));
const example: Wire<PoolToAllocate> = {
  allocatedOn: '2019-03-01',
  pool: '14300000.00',
  povertyMoney: '10000000.00',
  units,
};
const assumed = { parameters, standing: 'assumed' } as const;

/** Cases of the allocation; factors, tasks and sums are made up. */
export const blockAllocationExamples: readonly Example<PoolToAllocate, BlockAllocation, BlockParameters>[] = [
  {
    title: text('十三个条件相同的单位：各得相同', 'Thirteen equal units get the same'),
    ...assumed,
    input: example,
    expected: { allocated: '14300000.00', forBindingTasks: '1300000.00', povertyLeast: '10000000.00' },
  },
  {
    title: text('资金池恰够约束性任务', 'The pool just covers the binding tasks'),
    ...assumed,
    input: { ...example, pool: '1300000.00', povertyMoney: '1300000.00' },
    expected: { allocated: '1300000.00', forBindingTasks: '1300000.00', povertyLeast: '1300000.00' },
  },
  {
    title: text('多一分仍全部分完', 'A fen more is divided too'),
    ...assumed,
    input: { ...example, pool: '14300000.01' },
    expected: { allocated: '14300000.01' },
  },
  {
    title: text('少一分即不够约束性任务：拒绝', 'A fen less than the binding tasks is refused'),
    ...assumed,
    input: { ...example, pool: '1299999.99', povertyMoney: '0.00' },
    refused: 'DZ601',
  },
  {
    title: text('投入的扶贫资金多于资金池：拒绝', 'More poverty money than the pool holds is refused'),
    ...assumed,
    input: { ...example, povertyMoney: '14300000.01' },
    refused: 'DZ601',
  },
  {
    title: text('漏了一个开发区：拒绝', 'A development zone left out: refused'),
    ...assumed,
    input: { ...example, units: units.slice(0, -1) },
    refused: 'DZ107',
  },
  {
    title: text('缺一项因素数据：不能决定', 'A score is not known: not decided'),
    ...assumed,
    input: { ...example, units: [{ ...equal('371402'), factors: { poorPeople: 1 } }, ...units.slice(1)] },
    refused: 'DZ301',
  },
  {
    title: text('权重之和不等于一：拒绝', 'Weights that do not sum to one are refused'),
    parameters: { ...parameters, factorWeights: { ...parameters.factorWeights, results: '0.2' } },
    standing: 'assumed',
    input: example,
    refused: 'DZ402',
  },
];
