import { text, type Example } from '@dzfp/core';
import type { CeilingParameters, CountyLoans, CreditByUse } from './credit-by-use.ts';

const parameters = { ceiling: '50000.00' } as const;
const groups = [
  { operation: 'own', households: 82, principal: '4100000.00' },
  { operation: 'entrusted', households: 3743, principal: '187150000.00' },
  { operation: 'throughFirm', households: 265, principal: '13250000.00' },
] as const;

/** Cases of the totals; Wulian is another city's county. */
export const creditByUseExamples: readonly Example<CountyLoans, CreditByUse, CeilingParameters>[] = [
  {
    title: text('五莲县2017年（F1）', 'Wulian in 2017 (F1)'),
    parameters,
    standing: 'reported',
    source: 'S30',
    input: { countedOn: '2017-12-30', groups },
    expected: { households: 4090, principal: '204500000.00', byFirms: '200400000.00', withinCeiling: true },
  },
  {
    title: text('户均多一分即超过上限', 'A fen more than the ceiling per household'),
    parameters,
    standing: 'assumed',
    input: { countedOn: '2019-12-31', groups: [{ operation: 'own', households: 82, principal: '4100000.01' }] },
    expected: { byFirms: '0.00', withinCeiling: false },
  },
  {
    title: text('金额缺失：拒绝', 'An amount left out: refused'),
    parameters,
    standing: 'assumed',
    input: { countedOn: '2019-12-31', groups: [{ operation: 'own', households: 82 }] },
    refused: 'DZ107',
  },
];
