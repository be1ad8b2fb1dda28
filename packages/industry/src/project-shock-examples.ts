import { text, type Example, type Wire } from '@dzfp/core';
import type { ShockedProject, ShockReport } from './model/sales.ts';

const vegetables = {
  product: '大棚蔬菜',
  buyer: '甲批发市场',
  income: '600.00',
  cover: 'none',
  guaranteed: '0.00',
} as const;
const mushrooms = {
  product: '食用菌',
  buyer: '乙公司',
  income: '400.00',
  cover: 'order',
  guaranteed: '360.00',
} as const;
const project: Wire<ShockedProject> = {
  on: '2019-05-01',
  shock: '0.3',
  cost: '780.00',
  lines: [vegetables, mushrooms],
};
const { lines: _, ...linesUnknown } = project;

/** Cases of a fall; all fictional. */
export const projectShockExamples: readonly Example<ShockedProject, ShockReport, Readonly<Record<never, never>>>[] = [
  {
    title: text(
      '跌三成：蔬菜剩420，食用菌订单保底360，恰够成本',
      'A fall of three tenths: 420 of vegetables, 360 secured by the order, exactly the cost',
    ),
    parameters: {},
    standing: 'assumed',
    input: project,
    expected: {
      before: '1000.00',
      after: '780.00',
      loss: '220.00',
      insured: '0.00',
      ordered: '360.00',
      covered: '36000/100000',
      belowCost: false,
    },
  },
  {
    title: text('成本多一分：低于成本', 'A fen more of cost: below it'),
    parameters: {},
    standing: 'assumed',
    input: { ...project, cost: '780.01' },
    expected: { belowCost: true },
  },
  {
    title: text('全部跌光：只剩保底', 'Prices fall to nothing: only what is secured is left'),
    parameters: {},
    standing: 'assumed',
    input: { ...project, shock: '1' },
    expected: { after: '360.00', loss: '640.00' },
  },
  {
    title: text(
      '保险、保底租金各兜一块；没有保障的保底金额不算',
      'Insurance and rent secure their parts; a sum without cover secures nothing',
    ),
    parameters: {},
    standing: 'assumed',
    input: {
      ...project,
      shock: '0.5',
      lines: [
        { ...vegetables, guaranteed: '600.00' },
        { ...mushrooms, cover: 'insurance' },
        { product: '厂房', buyer: '丙公司', income: '200.00', cover: 'guaranteedRent', guaranteed: '200.00' },
      ],
    },
    expected: { after: '860.00', insured: '360.00', ordered: '0.00', rented: '200.00' },
  },
  {
    title: text('保底高于收入：以收入为限', 'A guarantee above the income counts up to it'),
    parameters: {},
    standing: 'assumed',
    input: { ...project, lines: [{ ...mushrooms, guaranteed: '500.00' }] },
    expected: { after: '400.00', covered: '40000/40000' },
  },
  {
    title: text('损失进到分', 'The loss is rounded up to the fen'),
    parameters: {},
    standing: 'assumed',
    input: { ...project, shock: '0.5', lines: [{ ...vegetables, income: '0.03' }] },
    expected: { after: '0.01', loss: '0.02' },
  },
  {
    title: text('没有销售：占比为零', 'No sales: the share is nothing'),
    parameters: {},
    standing: 'assumed',
    input: { ...project, lines: [] },
    expected: { before: '0.00', covered: '0/1000000' },
  },
  {
    title: text('销售未知：不能测算', 'Sales unknown: not estimated'),
    parameters: {},
    standing: 'assumed',
    input: linesUnknown,
    refused: 'DZ107',
  },
  {
    title: text('跌幅超过十成：拒绝', 'A fall of more than the whole is refused'),
    parameters: {},
    standing: 'assumed',
    input: { ...project, shock: '1.000001' },
    refused: 'DZ105',
  },
];
