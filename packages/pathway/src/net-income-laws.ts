import { text, type Law } from '@dzfp/core';
import type { IncomeYear } from './model/income-year.ts';
import type { NetIncomeParameters } from './net-income-parameters.ts';
import type { NetIncome } from './model/net-income.ts';

/** What holds of every reckoning of net income. */
export const netIncomeLaws: readonly Law<IncomeYear, NetIncome, NetIncomeParameters>[] = [
  {
    id: 'sources-add-up',
    title: text('四类收入之和等于家庭纯收入', 'the four sources add up to the net income'),
    holds: ({ result }) => {
      const earned = result.wage.plus(result.operatingNet);
      return earned.plus(result.property).plus(result.transfer).equals(result.net);
    },
  },
  {
    id: 'every-fen-is-placed',
    title: text('每一笔收支或计入或列为不计入', 'each income and each cost either counts or is shown as left out'),
    holds: ({ facts, result }) => {
      const received = facts.incomes.sum(({ amount }) => amount).minus(result.leftOut);
      const spent = facts.costs.sum(({ amount }) => amount).minus(result.costsLeftOut);
      return received.minus(spent).equals(result.net);
    },
  },
  {
    id: 'stable-within-net',
    title: text('稳定纯收入不高于纯收入', 'the stable net income is at most the net income'),
    holds: ({ result }) => result.stableNet.isAtMost(result.net),
  },
];
