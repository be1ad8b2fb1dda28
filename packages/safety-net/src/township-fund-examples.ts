import { text, type Example, type Wire } from '@dzfp/core';
import type { FundMovement } from './model/fund-movement.ts';
import type { BookedMovement, FundParameters, FundState } from './model/fund-state.ts';

const values: Wire<FundParameters> = { limitPerHelp: '1000.00' };
const help: Wire<FundMovement> = { fund: 'A乡', on: '2019-05-01', number: '1', kind: 'help', amount: '1000.00' };
const before: Wire<FundState> = { paidIn: '5000.00', paidOut: '4000.00', balance: '1000.00' };

/** Cases of the fund. */
export const townshipFundExamples: readonly Example<FundMovement, BookedMovement, FundParameters, FundState>[] = [
  {
    title: text('恰为限额、恰为余额：当即救助', 'Exactly the limit and the balance: given at once'),
    parameters: values,
    standing: 'assumed',
    input: help,
    before,
    expected: { outcome: 'booked', paidOut: '1000.00' },
  },
  {
    title: text('超限额一分：转县级', 'A fen above the limit: to the county'),
    parameters: values,
    standing: 'assumed',
    input: { ...help, amount: '1000.01' },
    before: { paidIn: '5000.00', paidOut: '0.00', balance: '5000.00' },
    expected: { outcome: 'aboveLimit', paidOut: '0.00' },
  },
  {
    title: text('余额少一分：转县级', 'A fen short: to the county'),
    parameters: values,
    standing: 'assumed',
    input: help,
    before: { paidIn: '5000.00', paidOut: '4000.01', balance: '999.99' },
    expected: { outcome: 'notEnough', paidOut: '0.00' },
  },
  {
    title: text('金额未填：拒绝', 'Without an amount nothing is booked'),
    parameters: values,
    standing: 'assumed',
    input: { fund: 'A乡', on: '2019-05-01', number: '1', kind: 'help' },
    refused: 'DZ107',
  },
];
