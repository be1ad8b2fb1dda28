import { text, type Example, type Wire } from '@dzfp/core';
import type { WatchedHousehold, WatchVerdict } from './model/watched-household.ts';
import type { WatchParameters } from './monitored-kind-parameters.ts';

const rules2021: Wire<WatchParameters> = { line: '6000.00', factor: '1', suddenCounts: true };
const rules2020: Wire<WatchParameters> = { line: '4000.00', factor: '1.5', suddenCounts: false };
const lifted: Wire<WatchedHousehold> = {
  on: '2020-06-30',
  members: 3,
  netIncome: '20000.00',
  rigidSpending: '3000.00',
  place: 'lifted',
  suddenHardship: false,
};
const { rigidSpending: _, ...spendingUnknown } = lifted;

/** Cases of the watch; lines and figures are made up, the multiple of 2020 is that of the guidance. */
export const monitoredKindExamples: readonly Example<WatchedHousehold, WatchVerdict, WatchParameters>[] = [
  {
    title: text(
      '2020年：扣除刚性支出后低于1.5倍，脱贫不稳定户',
      '2020: after rigid spending below 1.5 times the line, unstable',
    ),
    parameters: rules2020,
    standing: 'assumed',
    source: 'S116',
    input: lifted,
    expected: { threshold: '18000.00', afterSpending: '17000.00', kind: 'unstable', watched: true },
  },
  {
    title: text('未曾建档立卡的同样家庭：边缘易致贫户', 'The same household never registered: on the edge'),
    parameters: rules2020,
    standing: 'assumed',
    input: { ...lifted, place: 'outside' },
    expected: { kind: 'edge' },
  },
  {
    title: text('恰在监测线上：不纳入', 'Exactly at the threshold: not watched'),
    parameters: rules2020,
    standing: 'assumed',
    input: { ...lifted, rigidSpending: '2000.00' },
    expected: { afterSpending: '18000.00', kind: 'none', watched: false },
  },
  {
    title: text('差一分到监测线：纳入', 'A fen short of the threshold: watched'),
    parameters: rules2020,
    standing: 'assumed',
    input: { ...lifted, rigidSpending: '2000.01' },
    expected: { kind: 'unstable', watched: true },
  },
  {
    title: text('2021年：收入在线上但突发严重困难', '2021: income above the threshold, but sudden hardship'),
    parameters: rules2021,
    standing: 'assumed',
    source: 'S118',
    input: { ...lifted, on: '2021-06-30', netIncome: '90000.00', suddenHardship: true },
    expected: { kind: 'sudden', watched: true },
  },
  {
    title: text('未脱贫户：按贫困户帮扶，不列监测对象', 'Not lifted: helped as poor, not watched'),
    parameters: rules2021,
    standing: 'assumed',
    input: { ...lifted, place: 'poor', netIncome: '0.00', suddenHardship: true },
    expected: { kind: 'none', watched: false },
  },
  {
    title: text('刚性支出为负：拒绝', 'Negative rigid spending is refused'),
    parameters: rules2020,
    standing: 'assumed',
    input: { ...lifted, rigidSpending: '-0.01' },
    refused: 'DZ105',
  },
  {
    title: text('刚性支出未知：不能判定', 'Rigid spending unknown: not decided'),
    parameters: rules2020,
    standing: 'assumed',
    input: spendingUnknown,
    refused: 'DZ107',
  },
];
