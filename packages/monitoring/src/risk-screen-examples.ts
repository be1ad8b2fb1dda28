import { text, type Example, type Wire } from '@dzfp/core';
import type { HouseholdSignals, RiskScreen } from './model/household-signals.ts';
import type { ScreenParameters } from './risk-screen-parameters.ts';

const values: Wire<ScreenParameters> = { redSignals: 3 };
const quiet: Wire<HouseholdSignals> = {
  on: '2019-06-30',
  belowLine: false,
  dropout: false,
  medicalBurden: false,
  unsafeHouse: false,
  unguaranteed: false,
  unsafeWater: false,
  disaster: false,
};
const { medicalBurden: _, ...withoutIllness } = quiet;

/** Cases of the screening. */
export const riskScreenExamples: readonly Example<HouseholdSignals, RiskScreen, ScreenParameters>[] = [
  {
    title: text('住院负担过重：黄色', 'A heavy hospital bill: yellow'),
    parameters: values,
    standing: 'assumed',
    input: { ...quiet, medicalBurden: true },
    expected: { signals: 1, level: 'yellow', alert: true },
  },
  {
    title: text('没有信号：不预警', 'No signal: no alert'),
    parameters: values,
    standing: 'assumed',
    input: quiet,
    expected: { signals: 0, level: 'none', alert: false },
  },
  {
    title: text('恰达规定的信号数：红色', 'Exactly as many signals as set: red'),
    parameters: values,
    standing: 'assumed',
    input: { ...quiet, medicalBurden: true, unsafeHouse: true, disaster: true },
    expected: { signals: 3, level: 'red' },
  },
  {
    title: text('少一个信号：仍为黄色', 'One signal fewer: still yellow'),
    parameters: values,
    standing: 'assumed',
    input: { ...quiet, medicalBurden: true, unsafeHouse: true },
    expected: { signals: 2, level: 'yellow' },
  },
  {
    title: text('收入低于标准：直接红色', 'Income below the line: red at once'),
    parameters: values,
    standing: 'assumed',
    input: { ...quiet, belowLine: true },
    expected: { signals: 1, level: 'red' },
  },
  {
    title: text('医疗负担未知：等级不能确定', 'Medical burden unknown: the level is not decided'),
    parameters: values,
    standing: 'assumed',
    input: withoutIllness,
    refused: 'DZ301',
  },
  {
    title: text('信号数写成小数：拒绝', 'A number of signals with decimals is refused'),
    parameters: { redSignals: 2.5 },
    standing: 'assumed',
    input: quiet,
    refused: 'DZ103',
  },
];
