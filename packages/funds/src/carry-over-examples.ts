import { text, type Example, type Wire } from '@dzfp/core';
import type { CarryOver, CarryOverParameters, UnspentMoney } from './carry-over.ts';

const parameters = { yearsUntilReturn: 2, goodShare: '0.08' } as const;
const assumed = { parameters, standing: 'assumed' } as const;
const fund: Wire<UnspentMoney> = {
  countedOn: '2019-03-31',
  allocatedOn: '2017-04-01',
  allocated: '100000.00',
  unspent: '8000.00',
};

/** Cases of carry-over; dates and amounts are made up. */
export const carryOverExamples: readonly Example<UnspentMoney, CarryOver, CarryOverParameters>[] = [
  {
    title: text('满两年的前一天：结转', 'The day before two years it is carried over'),
    ...assumed,
    input: fund,
    expected: { fullYears: 1, carried: '8000.00', toTreasury: '0.00', withinGoodShare: true },
  },
  {
    title: text('满两年当日：收回', 'On the day of two years it returns'),
    ...assumed,
    input: { ...fund, countedOn: '2019-04-01' },
    expected: { fullYears: 2, carried: '0.00', toTreasury: '8000.00' },
  },
  {
    title: text('多一分即超过8%', 'A fen more is above eight percent'),
    ...assumed,
    input: { ...fund, unspent: '8000.01' },
    expected: { withinGoodShare: false },
  },
  {
    title: text('未支出多于下达：拒绝', 'More unspent than allocated: refused'),
    ...assumed,
    input: { ...fund, unspent: '100000.01' },
    refused: 'DZ114',
  },
  {
    title: text('未支出未知：不能决定', 'Unspent unknown: not decided'),
    ...assumed,
    input: { countedOn: '2019-03-31', allocatedOn: '2017-04-01', allocated: '1.00' },
    refused: 'DZ301',
  },
];
