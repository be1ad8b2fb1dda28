import { text, type Example, type Wire } from '@dzfp/core';
import type { AgainstTheLine, IncomeOfYear } from './model/against-the-line.ts';
import type { PovertyLineParameters } from './poverty-line-parameters.ts';

const of2018: Wire<PovertyLineParameters> = { provincialLine: '3609.00', nationalLine: '2995.00' };
const household: Wire<IncomeOfYear> = { on: '2018-12-31', members: 3, netIncome: '10000.00' };

/** Cases against published lines. */
export const povertyLineExamples: readonly Example<IncomeOfYear, AgainstTheLine, PovertyLineParameters>[] = [
  {
    title: text(
      '2018年省定标准高出国家标准614元（I3）',
      'The provincial line of 2018 is 614 yuan above the national (I3)',
    ),
    parameters: of2018,
    standing: 'reported',
    source: 'S4',
    input: household,
    expected: { aboveNational: '614.00', belowProvincial: true, belowNational: false, gap: '827.00' },
  },
  {
    title: text(
      '冠县一户三口4100元：人均1366.67元，低于3372元（I2）',
      'Guan county: 1,366.67 a head, below 3,372 (I2)',
    ),
    parameters: { provincialLine: '3372.00', nationalLine: '2855.00' },
    standing: 'reported',
    source: 'http://redianshebei.cn/news/show.php?itemid=7008',
    input: { on: '2016-12-31', members: 3, netIncome: '4100' },
    expected: { perCapita: '1366.67', belowProvincial: true },
  },
  {
    title: text('恰为标准：不低于', 'Exactly at the line is not below it'),
    parameters: of2018,
    standing: 'assumed',
    input: { ...household, netIncome: '10827.00' },
    expected: { belowProvincial: false, gap: '0.00' },
  },
  {
    title: text('差一分：低于标准', 'A fen short is below it'),
    parameters: of2018,
    standing: 'assumed',
    input: { ...household, netIncome: '10826.99' },
    expected: { belowProvincial: true, gap: '0.01' },
  },
  {
    title: text('省定标准低于国家标准：拒绝', 'A provincial line below the national is refused'),
    parameters: { provincialLine: '2994.99', nationalLine: '2995.00' },
    standing: 'assumed',
    input: household,
    refused: 'DZ402',
  },
  {
    title: text('收入不详：不能决定', 'Income unknown: not decided'),
    parameters: of2018,
    standing: 'assumed',
    input: { on: '2018-12-31', members: 3 },
    refused: 'DZ301',
  },
];
