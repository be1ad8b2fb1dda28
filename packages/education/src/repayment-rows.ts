import { failure, printDay, printMoney, type Day, type Money } from '@dzfp/core';
import { apportion } from '@dzfp/core/allocation';
import { accrue, interestDue, noInterest } from './loan-accrual.ts';
import type { LoanDueDays } from './loan-due-days.ts';
import type { LoanRepaymentParameters } from './loan-repayment-parameters.ts';
import type { LoanContract } from './model/loan-contract.ts';
import type { RepaymentKind, RepaymentRow } from './model/repayment-schedule.ts';

interface Event {
  readonly on: Day;
  readonly kind: RepaymentKind;
  readonly amount: Money;
}

/** On one day money is drawn first, then repaid early, then what is due is due. */
const order: readonly RepaymentKind[] = ['drawing', 'early', 'due'];
const none = 0 as Money;

function eventsOf({ drawings, earlyRepayments }: LoanContract, due: LoanDueDays): Event[] {
  const events = [
    ...drawings.map((each): Event => ({ ...each, kind: 'drawing' })),
    ...earlyRepayments.map((each): Event => ({ ...each, kind: 'early' })),
    ...due.all.map((on): Event => ({ on, kind: 'due', amount: none })),
  ];
  return events.toSorted((a, b) => (a.on === b.on ? order.indexOf(a.kind) - order.indexOf(b.kind) : a.on - b.on));
}

/** What of the principal falls due now: an equal part of what is left for each day that is left; the last clears it. */
function instalment(principal: Money, on: Day, { ofPrincipal }: LoanDueDays): Money {
  const left = ofPrincipal.filter((day) => day >= on);
  if (left[0] !== on) return none;
  const claims = left.map((day) => ({ key: printDay(day), weight: 1 }));
  return apportion(principal, claims, { method: 'firstByKey' })[0]?.amount ?? none;
}

function repaidBy({ on, kind, amount }: Event, principal: Money, due: LoanDueDays): Money {
  if (kind === 'drawing') return none;
  if (kind === 'due') return instalment(principal, on, due);
  if (amount <= principal) return amount;
  const found = printMoney(amount);
  throw failure('DZ105', {
    field: `earlyRepayments ${printDay(on)}`,
    found,
    least: '0.01',
    most: printMoney(principal),
  });
}

/** 还款明细: what happens on each day; days on which nothing is owed are left out. */
export function repaymentRows(
  contract: LoanContract,
  due: LoanDueDays,
  terms: LoanRepaymentParameters,
): RepaymentRow[] {
  const rows: RepaymentRow[] = [];
  let principal = none;
  let accrued = noInterest;
  let since = contract.contractOn;
  for (const event of eventsOf(contract, due)) {
    const { on, kind, amount } = event;
    accrued = accrue(accrued, principal, [since, on], { ...terms, graduatesOn: contract.graduatesOn });
    since = on;
    const opening = principal;
    const drawn = kind === 'drawing' ? amount : none;
    const repaid = repaidBy(event, principal, due);
    const interest = kind === 'due' ? interestDue(accrued) : { state: none, student: none };
    if (kind === 'due') accrued = noInterest;
    principal = (opening + drawn - repaid) as Money;
    if (opening + drawn + repaid + interest.state + interest.student === 0) continue;
    const { state: stateInterest, student: studentInterest } = interest;
    rows.push({ on, kind, opening, drawn, principal: repaid, stateInterest, studentInterest, closing: principal });
  }
  return rows;
}
