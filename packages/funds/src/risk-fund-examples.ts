import { text, type Example, type Wire } from '@dzfp/core';
import type { RiskFund, RiskFundParameters, RiskFundState } from './model/risk-fund-state.ts';

const parameters: Wire<RiskFundParameters> = { leastShare: '0.1', compensatedShare: '0.7', pauseAbove: '0.03' };
const assumed = { parameters, standing: 'assumed' } as const;
const fund: Wire<RiskFundState> = {
  countedOn: '2019-12-31',
  balance: '1000000.00',
  outstanding: '10000000.00',
  badDebt: '300000.00',
};

/** Cases of the fund; shares and amounts are made up. */
export const riskFundExamples: readonly Example<RiskFundState, RiskFund, RiskFundParameters>[] = [
  {
    title: text('不良率恰为3%：不暂停', 'Exactly three percent bad: lending goes on'),
    ...assumed,
    input: fund,
    expected: { compensation: '210000.00', balanceAfter: '790000.00', topUp: '180000.00', lendingPaused: false },
  },
  {
    title: text('多一分即暂停', 'A fen more and lending pauses'),
    ...assumed,
    input: { ...fund, badDebt: '300000.01' },
    expected: { compensation: '210000.00', lendingPaused: true },
  },
  {
    title: text('补偿金不足：列出差额', 'The fund does not reach: the rest is named'),
    ...assumed,
    input: { ...fund, balance: '200000.00' },
    expected: { compensation: '200000.00', uncovered: '10000.00', balanceAfter: '0.00' },
  },
  {
    title: text('不良贷款多于贷款余额：拒绝', 'More bad loans than loans: refused'),
    ...assumed,
    input: { ...fund, badDebt: '10000000.01' },
    refused: 'DZ114',
  },
  {
    title: text('不良贷款未知：不能决定', 'Bad loans unknown: not decided'),
    ...assumed,
    input: { countedOn: '2019-12-31', balance: '1.00', outstanding: '1.00' },
    refused: 'DZ301',
  },
];
