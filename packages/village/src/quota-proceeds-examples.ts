import { text, type Example, type Wire } from '@dzfp/core';
import { quotaKinds } from './quota-ledger-examples.ts';
import type { QuotaParameters } from './quota-parameters.ts';
import type { QuotaSale, SaleProceeds } from './model/quota-sale.ts';

const sale: Wire<QuotaSale> = {
  on: '2019-05-01',
  kind: '增减挂钩节余',
  buyer: '某区（虚构）',
  region: '370102',
  pricePerMu: '100000.00',
  parts: [
    { village: '371422901001', area: 2000 },
    { village: '371422901002', area: 1000 },
  ],
};

const { pricePerMu: _, ...priceUnknown } = sale;

/** Cases of proceeds; prices are made up. */
export const quotaProceedsExamples: readonly Example<QuotaSale, SaleProceeds, QuotaParameters>[] = [
  {
    title: text('四亩半，每亩十万', 'Four and a half mu at a hundred thousand'),
    parameters: quotaKinds,
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
    parameters: quotaKinds,
    standing: 'assumed',
    input: {
      ...sale,
      pricePerMu: '0.01',
      parts: [
        { village: '371422901001', area: 1000 },
        { village: '371422901002', area: 1000 },
      ],
    },
    expected: {
      proceeds: '0.03',
      shares: [
        { village: '371422901001', amount: '0.02' },
        { village: '371422901002', amount: '0.01' },
      ],
    },
  },
  {
    title: text('没有面积：没有收益', 'No area: no proceeds'),
    parameters: quotaKinds,
    standing: 'assumed',
    input: { ...sale, parts: [] },
    expected: { proceeds: '0.00', shares: [] },
  },
  {
    title: text('买方在省外：拒绝', 'A buyer in another province is refused'),
    parameters: quotaKinds,
    standing: 'assumed',
    input: { ...sale, region: '130102' },
    refused: 'DZ114',
  },
  {
    title: text('粮食产能不按亩计价：拒绝', 'Capacity has no price by the mu and is refused'),
    parameters: quotaKinds,
    standing: 'assumed',
    input: { ...sale, kind: '粮食产能' },
    refused: 'DZ114',
  },
  {
    title: text('价格未知：不能计算', 'Price unknown: not computed'),
    parameters: quotaKinds,
    standing: 'assumed',
    input: priceUnknown,
    refused: 'DZ107',
  },
  {
    title: text('同一村两行：拒绝', 'A village twice is refused'),
    parameters: quotaKinds,
    standing: 'assumed',
    input: {
      ...sale,
      parts: [
        { village: '371422901001', area: 1 },
        { village: '371422901001', area: 1 },
      ],
    },
    refused: 'DZ602',
  },
];
