import { definePlugin, text, type Plugin } from '@dzfp/core';
import { blockAllocation } from './block-allocation.ts';
import { budgetOfLevel } from './budget-of-level.ts';
import { carryOver } from './carry-over.ts';
import { creditByUse } from './credit-by-use.ts';
import { duplicatePayments } from './duplicate-payments.ts';
import { floorOfLevels } from './floor-of-levels.ts';
import { fundFloor } from './fund-floor.ts';
import { fundLedger } from './fund-ledger.ts';
import { loanStanding } from './loan-standing.ts';
import { managementFee } from './management-fee.ts';
import { microCredit } from './micro-credit.ts';
import { microCreditInterest } from './micro-credit-interest.ts';
import { paymentProgress } from './payment-progress.ts';
import { paymentStanding } from './payment-standing.ts';
import { pool } from './pool.ts';
import { povertyUse } from './poverty-use.ts';
import { productionLoan } from './production-loan.ts';
import { publicNotice } from './public-notice.ts';
import { riskFund } from './risk-fund.ts';
import { spendingCheck } from './spending-check.ts';

/** 扶贫资金: the policies of clauses 2.1 to 2.4 for an engine. It brings no values; a place's book does. */
export const funds: Plugin<
  'funds',
  readonly [
    typeof fundFloor,
    typeof budgetOfLevel,
    typeof floorOfLevels,
    typeof pool,
    typeof blockAllocation,
    typeof povertyUse,
    typeof microCredit,
    typeof microCreditInterest,
    typeof loanStanding,
    typeof creditByUse,
    typeof productionLoan,
    typeof riskFund,
    typeof fundLedger,
    typeof paymentProgress,
    typeof paymentStanding,
    typeof spendingCheck,
    typeof managementFee,
    typeof duplicatePayments,
    typeof carryOver,
    typeof publicNotice,
  ]
> = /* @__PURE__ */ definePlugin({
  name: 'funds',
  title: text('扶贫资金', 'Funds'),
  policies: [
    fundFloor,
    budgetOfLevel,
    floorOfLevels,
    pool,
    blockAllocation,
    povertyUse,
    microCredit,
    microCreditInterest,
    loanStanding,
    creditByUse,
    productionLoan,
    riskFund,
    fundLedger,
    paymentProgress,
    paymentStanding,
    spendingCheck,
    managementFee,
    duplicatePayments,
    carryOver,
    publicNotice,
  ],
});
