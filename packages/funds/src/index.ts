/**
 * 扶贫资金: floor of the funds, pool and block allocation, financial aid, supervision (clauses 2.1 to 2.4).
 *
 * @module @dzfp/funds
 */
export { blockAllocation, type BlockAllocation, type PoolToAllocate } from './block-allocation.ts';
export { blockDelegations, blockParameters, type BlockParameters } from './block-parameters.ts';
export {
  budgetOfLevel,
  type BudgetOfLevel,
  type BudgetParameters,
  type FloorReading,
  type MoneyOfLevel,
} from './budget-of-level.ts';
export { carryOver, type CarryOver, type CarryOverParameters, type UnspentMoney } from './carry-over.ts';
export {
  LoanOperation,
  creditByUse,
  type CeilingParameters,
  type CountyLoans,
  type CreditByUse,
  type LoanGroup,
} from './credit-by-use.ts';
export {
  creditDelegations,
  creditParameters,
  interestParameters,
  type CreditParameters,
  type InterestParameters,
} from './credit-parameters.ts';
export { divideIntoBlocks, type Division } from './divide-into-blocks.ts';
export {
  duplicatePayments,
  type DuplicatePayments,
  type PaymentLine,
  type PaymentLines,
  type RepeatedPayment,
} from './duplicate-payments.ts';
export { factorWeights, type FactorWeight } from './factor-weight.ts';
export { floorOfLevels, type BudgetsOfLevels, type FloorOfLevels } from './floor-of-levels.ts';
export { BudgetLevel, BudgetedFund, fundFloor, type FundFloor } from './fund-floor.ts';
export { fundLedger, type FundEntries, type FundLedger, type TracedAmount } from './fund-ledger.ts';
export {
  loanStanding,
  type CheckedLoan,
  type LoanStage,
  type LoanStanding,
  type StandingParameters,
} from './loan-standing.ts';
export { managementFee, type ChargedFee, type FeeParameters, type ManagementFee } from './management-fee.ts';
export { microCredit, type CreditApplication, type CreditReason, type MicroCredit } from './micro-credit.ts';
export {
  microCreditInterest,
  type LoanInterest,
  type PrincipalSpan,
  type RunningLoan,
} from './micro-credit-interest.ts';
export { CountyBlock, type Contribution } from './model/county-block.ts';
export { CountyClaim, Task } from './model/county-claim.ts';
export { Factor, factors } from './model/factor.ts';
export { FundKind } from './model/fund-kind.ts';
export { LoanUse } from './model/loan-use.ts';
export { SpendingUse, UseVerdict } from './model/spending-use.ts';
export {
  Month,
  paymentProgress,
  type DatedAmount,
  type MoneyOfYear,
  type MonthOfProgress,
  type PaymentProgress,
  type ProgressParameters,
} from './payment-progress.ts';
export {
  paymentStanding,
  type ArrivedMoney,
  type Disbursement,
  type PaymentParameters,
  type PaymentStanding,
} from './payment-standing.ts';
export { funds } from './plugin.ts';
export { pool, type Pool, type PoolInput, type PoolLine, type PoolParameters, type RefusedLine } from './pool.ts';
export { povertyConditions, type OpenBlock } from './poverty-conditions.ts';
export {
  productionLoan,
  type ProductionLoan,
  type ProductionLoanParameters,
  type ProductionLoanRequest,
} from './production-loan.ts';
export {
  NoticeKind,
  publicNotice,
  type NoticeParameters,
  type PostedNotice,
  type PublicNotice,
} from './public-notice.ts';
export { riskFund, type RiskFund, type RiskFundParameters, type RiskFundState } from './risk-fund.ts';
export { spendingCheck, type Spending, type SpendingCheck, type SpendingParameters } from './spending-check.ts';
