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
export { duplicatePayments } from './duplicate-payments.ts';
export { factorWeights, type FactorWeight } from './factor-weight.ts';
export { floorOfLevels, type BudgetsOfLevels, type FloorOfLevels } from './floor-of-levels.ts';
export { fundFloor } from './fund-floor.ts';
export { fundLedger } from './fund-ledger.ts';
export { loanStanding } from './loan-standing.ts';
export { managementFee } from './management-fee.ts';
export { microCredit } from './micro-credit.ts';
export { microCreditInterest } from './micro-credit-interest.ts';
export {
  type ArrivedMoney,
  type Disbursement,
  type PaymentParameters,
  type PaymentStanding,
} from './model/arrived-money.ts';
export { BudgetLevel, BudgetedFund, type FundFloor } from './model/budgeted-fund.ts';
export { type ChargedFee, type FeeParameters, type ManagementFee } from './model/charged-fee.ts';
export { type CheckedLoan, type LoanStage, type LoanStanding, type StandingParameters } from './model/checked-loan.ts';
export { CountyBlock, type Contribution } from './model/county-block.ts';
export { CountyClaim, Task } from './model/county-claim.ts';
export { type CreditApplication, type CreditReason, type MicroCredit } from './model/credit-application.ts';
export { Factor, factors } from './model/factor.ts';
export { type FundEntries, type FundLedger } from './model/fund-entries.ts';
export { FundKind } from './model/fund-kind.ts';
export { LoanUse } from './model/loan-use.ts';
export {
  Month,
  type DatedAmount,
  type MoneyOfYear,
  type MonthOfProgress,
  type PaymentProgress,
  type ProgressParameters,
} from './model/money-of-year.ts';
export {
  type DuplicatePayments,
  type PaymentLine,
  type PaymentLines,
  type RepeatedPayment,
} from './model/payment-line.ts';
export { type Pool, type PoolInput, type PoolLine, type PoolParameters, type RefusedLine } from './model/pool-line.ts';
export {
  type ProductionLoan,
  type ProductionLoanParameters,
  type ProductionLoanRequest,
} from './model/production-loan-request.ts';
export { type RiskFund, type RiskFundParameters, type RiskFundState } from './model/risk-fund-state.ts';
export { type LoanInterest, type PrincipalSpan, type RunningLoan } from './model/running-loan.ts';
export { SpendingUse, UseVerdict } from './model/spending-use.ts';
export { paymentProgress } from './payment-progress.ts';
export { paymentStanding } from './payment-standing.ts';
export { funds } from './plugin.ts';
export { pool } from './pool.ts';
export { povertyConditions, type OpenBlock } from './poverty-conditions.ts';
export { povertyUse, type BlockInUse, type PovertyUse } from './poverty-use.ts';
export { productionLoan } from './production-loan.ts';
export {
  NoticeKind,
  publicNotice,
  type NoticeParameters,
  type PostedNotice,
  type PublicNotice,
} from './public-notice.ts';
export { riskFund } from './risk-fund.ts';
export { spendingCheck, type Spending, type SpendingCheck, type SpendingParameters } from './spending-check.ts';
