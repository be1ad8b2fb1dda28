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
    title: text('满三个月当天离岗：算稳定，离岗后仍应得', 'Left on the very day: stable, and still due afterwards'),
    parameters: values,
    standing: 'assumed',
    input: { ...worker, on: '2019-12-31', leftOn: '2019-06-30' },
    expected: { stable: true, subsidy: '1000.00', outstanding: '1000.00' },
  },
  {
    title: text('满三个月前一天离岗：过后也不算稳定', 'Left a day short: not stable, however late one looks'),
    parameters: values,
    standing: 'assumed',
    input: { ...worker, on: '2019-12-31', leftOn: '2019-06-29' },
    expected: { stable: false, outstanding: '0.00' },
  },
  {
    title: text(
      '离岗日期在统计日期之后：只看到统计日期',
      'A leave after the day: only what is known by the day counts',
    ),
    parameters: values,
    standing: 'assumed',
    input: { ...worker, on: '2019-06-29', leftOn: '2019-07-31' },
    expected: { stable: false },
  },
  {
    title: text('离岗后返岗或换单位：重新起算', 'Who came back or went to another employer begins anew'),
    parameters: values,
    standing: 'assumed',
    input: { ...worker, on: '2019-09-01', startedOn: '2019-07-01', subsidyPaid: '0.00' },
    expected: { monthsDay: '2019-10-01', stable: false },
  },
  {
    title: text('返岗又满三个月：补助已领，不再发', 'Full three months again: what was paid is not paid twice'),
    parameters: values,
    standing: 'assumed',
    input: { ...worker, on: '2019-10-01', startedOn: '2019-07-01', subsidyPaid: '1000.00' },
    expected: { stable: true, subsidy: '1000.00', outstanding: '0.00' },
  },
  {
    title: text('月末上岗：满月之日取月末', 'Started at the end of a month: the months are full at the end of a month'),
    parameters: values,
    standing: 'assumed',
    input: { ...worker, startedOn: '2018-11-30', on: '2019-02-28' },
    expected: { monthsDay: '2019-02-28', stable: true },
  },
  {
    title: text('尚未上岗：不算稳定', 'Not yet at work: not stable'),
    parameters: values,
    standing: 'assumed',
    input: { ...worker, on: '2019-03-29' },
    expected: { stable: false, outstanding: '0.00' },
  },
  {
    title: text('离岗早于上岗：拒绝', 'Leaving before the start is refused'),
    parameters: values,
    standing: 'assumed',
    input: { ...worker, leftOn: '2019-03-29' },
    refused: 'DZ114',
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
    expected: { stable: true, subsidy: '0.00', outstanding: '0.00' },
  },
  {
    title: text('有无合同未知：不能认定', 'Whether there is a contract is unknown: not decided'),
    parameters: values,
    standing: 'assumed',
    input: contractUnknown,
    refused: 'DZ107',
  },
];
