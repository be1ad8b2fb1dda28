import { text, type Example, type Wire } from '@dzfp/core';
import type { ItemParameters } from './connections-parameters.ts';
import type { ItemReport, VillageItems } from './model/village-items.ts';

/** Three items, for the shape; the list in force is the office's to supply. */
export const shortList: Wire<ItemParameters> = {
  items: [
    { item: '道路', kind: 'connection' },
    { item: '客车', kind: 'connection' },
    { item: '集体收入', kind: 'have', checkedBy: 'collectiveIncome' },
  ],
};
const village: Wire<VillageItems> = {
  village: '371422901001',
  on: '2019-12-31',
  found: [
    { item: '道路', met: true, foundOn: '2019-05-01' },
    { item: '客车', met: false, foundOn: '2019-05-01' },
  ],
};
const noIncome = { item: '集体收入', met: false, foundOn: '2019-05-01' } as const;

/** Cases of the list. */
export const fiveConnectionsExamples: readonly Example<VillageItems, ItemReport, ItemParameters>[] = [
  {
    title: text('一项达标、一项未达标、一项未知', 'One met, one unmet, one unknown'),
    parameters: shortList,
    standing: 'assumed',
    input: village,
    expected: { met: 1, unmet: 1, unknown: 1, ofKnown: '1/2', ofAll: '1/3', complete: false },
  },
  {
    title: text('年底当日达标：算达标', 'Met on the last day: counts'),
    parameters: shortList,
    standing: 'assumed',
    input: {
      ...village,
      found: [
        ...village.found,
        { item: '客车', met: true, foundOn: '2019-12-31' },
        { item: '集体收入', met: true, foundOn: '2019-12-31' },
      ],
    },
    expected: { met: 3, complete: true },
  },
  {
    title: text('次年才达标：当年不算', 'Met only the next year: does not count yet'),
    parameters: shortList,
    standing: 'assumed',
    input: { ...village, found: [...village.found, { item: '客车', met: true, foundOn: '2020-01-01' }] },
    expected: { met: 1, unmet: 1 },
  },
  {
    title: text('没有查看过：全部未知', 'Nobody looked: all unknown'),
    parameters: shortList,
    standing: 'assumed',
    input: { ...village, found: [] },
    expected: { met: 0, unmet: 0, unknown: 3, ofAll: '0/3' },
  },
  {
    title: text(
      '记为没有集体收入，账上却有一分：矛盾',
      'Found without collective income, with a fen in the books: contradicted',
    ),
    parameters: shortList,
    standing: 'assumed',
    input: { ...village, found: [noIncome], collectiveIncome: '0.01' },
    expected: {
      lines: [
        { item: '道路', state: 'unknown' },
        { item: '客车', state: 'unknown' },
        { item: '集体收入', state: 'unmet', contradicted: true },
      ],
    },
  },
  {
    title: text(
      '记为没有集体收入，账上也没有：不矛盾',
      'Found without collective income, with none in the books: not contradicted',
    ),
    parameters: shortList,
    standing: 'assumed',
    input: { ...village, found: [noIncome], collectiveIncome: '0.00' },
    expected: {
      lines: [
        { item: '道路', state: 'unknown' },
        { item: '客车', state: 'unknown' },
        { item: '集体收入', state: 'unmet', contradicted: false },
      ],
    },
  },
  {
    title: text('集体收入未知：不作矛盾判断', 'Collective income unknown: nothing is said to be contradicted'),
    parameters: shortList,
    standing: 'assumed',
    input: { ...village, found: [noIncome] },
    expected: {
      lines: [
        { item: '道路', state: 'unknown' },
        { item: '客车', state: 'unknown' },
        { item: '集体收入', state: 'unmet' },
      ],
    },
  },
  {
    title: text('清单中同一项列了两次：拒绝', 'An item that is twice on the list is refused'),
    parameters: {
      items: [
        { item: '道路', kind: 'connection' },
        { item: '道路', kind: 'have' },
      ],
    },
    standing: 'assumed',
    input: { ...village, found: [] },
    refused: 'DZ602',
  },
  {
    title: text('村编码只有六位：拒绝', 'A code of six digits is no village and refused'),
    parameters: shortList,
    standing: 'assumed',
    input: { ...village, village: '371422' },
    refused: 'DZ109',
  },
  {
    title: text('清单以外的项目：拒绝', 'An item that is not on the list is refused'),
    parameters: shortList,
    standing: 'assumed',
    input: { ...village, found: [{ item: '游泳池', met: true, foundOn: '2019-05-01' }] },
    refused: 'DZ106',
  },
  {
    title: text('同一项同一天又达标又未达标：拒绝', 'An item met and unmet on one day is refused'),
    parameters: shortList,
    standing: 'assumed',
    input: {
      ...village,
      found: [
        { item: '客车', met: true, foundOn: '2019-05-01' },
        { item: '客车', met: false, foundOn: '2019-05-01' },
      ],
    },
    refused: 'DZ602',
  },
];
