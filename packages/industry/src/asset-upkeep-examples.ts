import { text, type Example, type Wire } from '@dzfp/core';
import type { UpkeepParameters } from './asset-upkeep.ts';
import type { KeptAsset, UpkeepVerdict } from './model/asset.ts';

const values: Wire<UpkeepParameters> = { inspectionDays: 90, idleDays: 180 };
const asset: Wire<KeptAsset> = {
  on: '2019-06-30',
  inspectedOn: '2019-04-01',
  usedOn: '2019-06-01',
  keeper: true,
  upkeepFunded: true,
  lost: false,
};
const { keeper: _, ...keeperUnknown } = asset;

/** Cases of upkeep; the days are made up. */
export const assetUpkeepExamples: readonly Example<KeptAsset, UpkeepVerdict, UpkeepParameters>[] = [
  {
    title: text('恰满九十天：未逾期', 'Exactly ninety days: not late'),
    parameters: values,
    standing: 'assumed',
    input: asset,
    expected: { inspectionLate: false, idle: false, unkept: false, alert: false },
  },
  {
    title: text('多一天：逾期未巡查', 'A day more: inspection late'),
    parameters: values,
    standing: 'assumed',
    input: { ...asset, on: '2019-07-01' },
    expected: { inspectionLate: true, alert: true },
  },
  {
    title: text('恰满一百八十天未用：闲置', 'Exactly a hundred and eighty days without use: idle'),
    parameters: values,
    standing: 'assumed',
    input: { ...asset, usedOn: '2019-01-01' },
    expected: { idle: true },
  },
  {
    title: text('从未巡查：逾期', 'Never inspected: late'),
    parameters: values,
    standing: 'assumed',
    input: { ...asset, inspectedOn: null },
    expected: { inspectionLate: true },
  },
  {
    title: text('已灭失：不再预警', 'Lost: no alert'),
    parameters: values,
    standing: 'assumed',
    input: { ...asset, inspectedOn: null, keeper: false, lost: true },
    expected: { alert: false },
  },
  {
    title: text('有无管护人未知：不能判断', 'Whether there is a keeper is unknown: not decided'),
    parameters: values,
    standing: 'assumed',
    input: keeperUnknown,
    refused: 'DZ107',
  },
];
