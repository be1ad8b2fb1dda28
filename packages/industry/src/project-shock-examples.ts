import { text, type Example, type Wire } from '@dzfp/core';
import type { ShockedProject, ShockReport } from './model/project-income.ts';
import type { ShockParameters } from './project-shock.ts';

const values: Wire<ShockParameters> = { mostOfOne: '0.6' };
const project: Wire<ShockedProject> = {
  on: '2019-05-01',
  shock: '0.3',
  cost: '700.00',
  lines: [
    { product: '大棚蔬菜', income: '600.00', guaranteed: '0.00' },
    { product: '食用菌', income: '400.00', guaranteed: '360.00' },
  ],
};
const { lines: _, ...linesUnknown } = project;

/** Cases of a fall; all fictional. */
export const projectShockExamples: readonly Example<ShockedProject, ShockReport, ShockParameters>[] = [
  {
    title: text(
      '跌三成：蔬菜剩420，食用菌保底360',
      'A fall of three tenths: 420 of vegetables, 360 guaranteed of mushrooms',
    ),
    parameters: values,
    standing: 'assumed',
    input: project,
    expected: {
      before: '1000.00',
      after: '780.00',
      loss: '220.00',
      concentration: '60000/100000',
      tooConcentrated: false,
      belowCost: false,
    },
  },
  {
    title: text('恰在上限：不算过于集中；多一分即是', 'Exactly at the bound is not too concentrated; a fen more is'),
    parameters: values,
    standing: 'assumed',
    input: {
      ...project,
      lines: [
        { product: '大棚蔬菜', income: '600.01', guaranteed: '0.00' },
        { product: '食用菌', income: '400.00', guaranteed: '0.00' },
      ],
    },
    expected: { tooConcentrated: true },
  },
  {
    title: text('全部跌光：只剩保底，低于成本', 'Prices fall to nothing: only the guarantee is left, below cost'),
    parameters: values,
    standing: 'assumed',
    input: { ...project, shock: '1' },
    expected: { after: '360.00', belowCost: true },
  },
  {
    title: text('没有销售：占比为零', 'No sales: the shares are nothing'),
    parameters: values,
    standing: 'assumed',
    input: { ...project, lines: [] },
    expected: { before: '0.00', concentration: '0/1000000' },
  },
  {
    title: text('销售未知：不能测算', 'Sales unknown: not estimated'),
    parameters: values,
    standing: 'assumed',
    input: linesUnknown,
    refused: 'DZ107',
  },
];
