import { text, type Example, type Wire } from '@dzfp/core';
import type { QuotaSale, SaleProceeds } from './model/quota-sale.ts';

const sale: Wire<QuotaSale> = {
  on: '2019-05-01',
  pricePerMu: '100000.00',
  parts: [
    { village: '371422901001', area: 2000 },
    { village: '371422901002', area: 1000 },
  ],
};

/** Cases of proceeds; prices are made up. */
export const quotaProceedsExamples: readonly Example<QuotaSale, SaleProceeds, Readonly<Record<never, never>>>[] = [
  {
    title: text('四亩半，每亩十万', 'Four and a half mu at a hundred thousand'),
    parameters: {},
    standing: 'assumed',
    input: sale,
    expected: {
      area: 3000,
      proceeds: '450000.00',
      shares: [
        { village: '371422901001', amount: '300000.00' },
        { village: '371422901002', amount: '150000.00' },
      ],
    },
  },
  {
    title: text('除不尽的一分落在一个村', 'The fen that does not divide falls to one village'),
    parameters: {},
    standing: 'assumed',
    input: {
      on: '2019-05-01',
      pricePerMu: '0.01',
      parts: [
        { village: 'A', area: 1000 },
        { village: 'B', area: 1000 },
      ],
    },
    expected: {
      proceeds: '0.03',
      shares: [
        { village: 'A', amount: '0.02' },
        { village: 'B', amount: '0.01' },
      ],
    },
  },
  {
    title: text('没有面积：没有收益', 'No area: no proceeds'),
    parameters: {},
    standing: 'assumed',
    input: { ...sale, parts: [] },
    expected: { proceeds: '0.00', shares: [] },
  },
  {
    title: text('价格未知：不能计算', 'Price unknown: not computed'),
    parameters: {},
    standing: 'assumed',
    input: { on: '2019-05-01', parts: sale.parts },
    refused: 'DZ107',
  },
  {
    title: text('同一村两行：拒绝', 'A village twice is refused'),
    parameters: {},
    standing: 'assumed',
    input: {
      ...sale,
      parts: [
        { village: 'A', area: 1 },
        { village: 'A', area: 1 },
      ],
    },
    refused: 'DZ602',
  },
];
