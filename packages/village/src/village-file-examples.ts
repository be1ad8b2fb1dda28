import { text, type Example, type Wire } from '@dzfp/core';
import type { FileParameters } from './file-parameters.ts';
import type { FileReport, VillageFile } from './model/village-file.ts';

const values: Wire<FileParameters> = {
  weights: [
    { item: '道路', weight: 10 },
    { item: '卫生室', weight: 20 },
  ],
  otherWeight: 5,
  incomeLine: '30000.00',
};
const file: Wire<VillageFile> = {
  village: '371422901001',
  on: '2019-06-30',
  shortfalls: [
    { item: '道路', foundOn: '2019-01-01', filledOn: null },
    { item: '卫生室', foundOn: '2019-03-01', filledOn: null },
    { item: '幼儿园', foundOn: '2019-01-01', filledOn: '2019-06-30' },
  ],
  collectiveIncome: '30000.00',
};
const { collectiveIncome: _, ...incomeUnknown } = file;

/** Cases of a file; weights and line are made up. */
export const villageFileExamples: readonly Example<VillageFile, FileReport, FileParameters>[] = [
  {
    title: text('卫生室权重大排第一；当天补齐的不再列', 'The clinic weighs more; what was filled on the day is done'),
    parameters: values,
    standing: 'assumed',
    input: file,
    expected: {
      open: [
        { item: '卫生室', weight: 20, rank: 1, daysOpen: 121 },
        { item: '道路', weight: 10, rank: 2, daysOpen: 180 },
      ],
      score: 30,
      filled: 1,
      belowIncomeLine: false,
    },
  },
  {
    title: text('集体收入少一分：低于标准', 'A fen less of collective income is below the line'),
    parameters: values,
    standing: 'assumed',
    input: { ...file, collectiveIncome: '29999.99' },
    expected: { belowIncomeLine: true },
  },
  {
    title: text('集体收入未知：不作判断，短板照列', 'Collective income unknown: not judged, the shortfalls are listed'),
    parameters: values,
    standing: 'assumed',
    input: incomeUnknown,
    expected: { score: 30 },
  },
  {
    title: text('补齐后又查出：一次已补，一次未补', 'Found again after it was filled: one filled, one open'),
    parameters: values,
    standing: 'assumed',
    input: {
      ...file,
      shortfalls: [
        { item: '道路', foundOn: '2019-01-01', filledOn: '2019-03-01' },
        { item: '道路', foundOn: '2019-03-01', filledOn: null },
      ],
    },
    expected: { open: [{ item: '道路', weight: 10, rank: 1, daysOpen: 121 }], score: 10, filled: 1 },
  },
  {
    title: text('未补齐的短板又列一次：拒绝', 'A shortfall listed again while it is open is refused'),
    parameters: values,
    standing: 'assumed',
    input: {
      ...file,
      shortfalls: [
        { item: '道路', foundOn: '2019-01-01', filledOn: null },
        { item: '道路', foundOn: '2019-03-01', filledOn: null },
      ],
    },
    refused: 'DZ602',
  },
  {
    title: text('补齐早于查出一天：拒绝', 'Filled a day before it was found: refused'),
    parameters: values,
    standing: 'assumed',
    input: { ...file, shortfalls: [{ item: '道路', foundOn: '2019-03-02', filledOn: '2019-03-01' }] },
    refused: 'DZ114',
  },
  {
    title: text('同一项有两个权重：拒绝', 'An item with two weights is refused'),
    parameters: {
      ...values,
      weights: [
        { item: '道路', weight: 10 },
        { item: '道路', weight: 20 },
      ],
    },
    standing: 'assumed',
    input: file,
    refused: 'DZ602',
  },
  {
    title: text('短板清单未知：不能排序', 'Without a list of shortfalls nothing is ranked'),
    parameters: values,
    standing: 'assumed',
    input: { village: '371422901001', on: '2019-06-30' },
    refused: 'DZ107',
  },
];
