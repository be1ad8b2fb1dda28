import { printDay, text, type ProcedureLaw } from '@dzfp/core';
import type { PointsBook, PointsLedger } from './model/points-book.ts';
import type { PointsParameters } from './points-parameters.ts';

/** What holds of every book. */
export const pointsLedgerLaws: readonly ProcedureLaw<PointsBook, PointsLedger, PointsParameters>[] = [
  {
    id: 'conserved',
    title: text('余额等于获得减兑换减清零，且不为负', 'balance is earned less spent less expired, and not negative'),
    holds: ({ output }) =>
      output.accounts.every(
        ({ earned, spent, expired, balance }) => balance >= 0 && balance === earned - spent - expired,
      ),
  },
  {
    id: 'within-the-month',
    title: text('每户每月获得不超过上限', 'nobody earns more in a month than its ceiling'),
    holds: ({ input, output, parameters }) =>
      output.accounts.every(({ account, earned }) => {
        const months = new Set(
          input.movements.filter((each) => each.account === account).map(({ on }) => printDay(on).slice(0, 7)),
        );
        return earned <= months.size * parameters.perMonth;
      }),
  },
  {
    id: 'stock-adds-up',
    title: text('兑换成本与剩余物资之和等于期初', 'cost and what is left are the stock at the start'),
    holds: ({ input, output }) => output.stockLeft >= 0 && output.cost + output.stockLeft === input.stock,
  },
];
