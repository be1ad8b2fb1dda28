import { text, type Example, type Wire } from '@dzfp/core';
import type { LinkedProject, SurplusQuota } from './model/linked-project.ts';

/** 8.76 ha are 87,600 square metres. */
const wangkou: Wire<LinkedProject> = {
  on: '2009-12-31',
  reclaimed: 87_600,
  agriculturalTaken: 34_400,
  resettlement: 34_400,
  usedAtHome: 0,
};
const { reclaimed: _, ...reclaimedUnknown } = wangkou;

/** Published projects of Weishan, and cases at the edge. */
export const surplusQuotaExamples: readonly Example<LinkedProject, SurplusQuota, Readonly<Record<never, never>>>[] = [
  {
    title: text('微山王口：8.76－3.44＝5.32公顷', 'Wangkou, Weishan: 8.76 less 3.44 is 5.32 ha'),
    parameters: {},
    standing: 'reported',
    source: 'S46',
    input: wangkou,
    expected: { surplus: 53_200, transferable: 53_200, exceeded: false },
  },
  {
    title: text(
      '微山夏镇：只扣农用地6.50，不扣全部8.48',
      'Xiazhen, Weishan: the agricultural 6.50 is deducted, not all 8.48',
    ),
    parameters: {},
    standing: 'reported',
    source: 'S46',
    input: { on: '2010-12-31', reclaimed: 178_600, agriculturalTaken: 65_000, resettlement: 84_800, usedAtHome: 0 },
    expected: { surplus: 113_600 },
  },
  {
    title: text('本地恰好用完：没有可流转', 'Used up at home exactly: nothing to transfer'),
    parameters: {},
    standing: 'assumed',
    input: { ...wangkou, usedAtHome: 53_200 },
    expected: { transferable: 0, exceeded: false },
  },
  {
    title: text('多用一平方米：超过', 'A square metre more is exceeded'),
    parameters: {},
    standing: 'assumed',
    input: { ...wangkou, usedAtHome: 53_201 },
    expected: { transferable: 0, exceeded: true },
  },
  {
    title: text('农用地多于安置占地：拒绝', 'More agricultural land than resettlement land is refused'),
    parameters: {},
    standing: 'assumed',
    input: { ...wangkou, resettlement: 34_399 },
    refused: 'DZ114',
  },
  {
    title: text('复垦面积未知：不能计算', 'What was reclaimed is unknown: not computed'),
    parameters: {},
    standing: 'assumed',
    input: reclaimedUnknown,
    refused: 'DZ107',
  },
];
