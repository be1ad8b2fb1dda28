import { text, type Example, type Wire } from '@dzfp/core';
import type { PlacedWorker, PlacementVerdict } from './model/placement.ts';
import type { StabilityParameters } from './placement-parameters.ts';

const values: Wire<StabilityParameters> = {
  stableMonths: 3,
  subsidy: { county: '300.00', province: '500.00', partner: '1000.00', elsewhere: '800.00' },
};
const worker: Wire<PlacedWorker> = {
  on: '2019-06-30',
  registered: true,
  place: 'partner',
  contract: true,
  startedOn: '2019-03-30',
  leftOn: null,
  subsidyPaid: '0.00',
};
const { contract: _, ...contractUnknown } = worker;

/** Cases of stable work; months and sums are made up. */
export const placementStabilityExamples: readonly Example<PlacedWorker, PlacementVerdict, StabilityParameters>[] = [
  {
    title: text('恰满三个月：稳定，应得补助', 'Exactly three months: stable, the subsidy is due'),
    parameters: values,
    standing: 'assumed',
    input: worker,
    expected: { monthsDay: '2019-06-30', stable: true, subsidy: '1000.00', outstanding: '1000.00' },
  },
  {
    title: text('差一天：不算稳定', 'A day short: not stable'),
    parameters: values,
    standing: 'assumed',
    input: { ...worker, on: '2019-06-29' },
    expected: { stable: false, subsidy: '0.00' },
  },
  {
    title: text('已领一部分：只欠余额', 'A part was paid: the rest is owed'),
    parameters: values,
    standing: 'assumed',
    input: { ...worker, subsidyPaid: '400.00' },
    expected: { subsidy: '1000.00', outstanding: '600.00' },
  },
  {
    title: text('没有合同：不算稳定', 'Without a contract: not stable'),
    parameters: values,
    standing: 'assumed',
    input: { ...worker, contract: false },
    expected: { stable: false, outstanding: '0.00' },
  },
  {
    title: text('未建档立卡：没有补助', 'Not registered: no subsidy'),
    parameters: values,
    standing: 'assumed',
    input: { ...worker, registered: false },
    expected: { stable: true, subsidy: '0.00' },
  },
  {
    title: text('有无合同未知：不能认定', 'Whether there is a contract is unknown: not decided'),
    parameters: values,
    standing: 'assumed',
    input: contractUnknown,
    refused: 'DZ107',
  },
];
