import {
  definePolicy,
  flag,
  list,
  money,
  noRate,
  nothing,
  ratio,
  record,
  text,
  type Money,
  type Policy,
  type Ratio,
  type Schema,
} from '@dzfp/core';
import { billReconciliationExamples } from './bill-reconciliation-examples.ts';
import { Payer } from './model/payer.ts';
import { workPoints2019 } from '@dzfp/core/model';

/** What one payer has paid of a bill. */
export interface BillPayment {
  readonly payer: Payer;
  readonly amount: Money;
}
/** A bill as it was posted or published: its cost, who paid, and what the patient is said to pay (null: not said). */
export interface PostedBill {
  readonly totalCost: Money;
  readonly payments: readonly BillPayment[];
  readonly patientPays: Money | null;
}
/** Whether a bill adds up, and by how much it does not. */
export interface BillReconciliation {
  readonly paid: Money;
  /** What the payers leave; negative when they paid more than the cost. */
  readonly remaining: Money;
  /** What the patient is said to pay beyond what is left; negative when it is less. */
  readonly imbalance: Money;
  readonly balances: boolean;
  readonly shareOfTotal: Ratio;
}

const signed = { least: '-999999999999.99' };
const BillPayment: Schema<BillPayment> = record<BillPayment>('支付', 'payment', {
  payer: Payer,
  amount: money('金额', 'amount'),
});
const PostedBill: Schema<PostedBill> = record<PostedBill>('结算单据', 'posted bill', {
  totalCost: money('总费用', 'total cost'),
  payments: list('支付明细', 'payments', BillPayment, { most: 20 }),
  patientPays: money('所载个人支付', 'patient pays, as posted').nullable(),
});
const BillReconciliation: Schema<BillReconciliation> = record<BillReconciliation>('单据核对', 'reconciliation', {
  paid: money('各方支付合计', 'paid by the payers'),
  remaining: money('支付后剩余', 'left to the patient', signed),
  imbalance: money('差额', 'imbalance', signed),
  balances: flag('收支相符', 'balances'),
  shareOfTotal: ratio('个人支付占总费用的比例', "patient's share of the total"),
});

/**
 * 结算单据核对 (clause 6.2): payers and patient together are the cost, to the fen, or the difference is named. A bill that does
 * not add up is a finding about the bill, never about the rule.
 *
 * @source S0
 */
export const billReconciliation: Policy<'medical/bill-reconciliation', PostedBill, BillReconciliation, object> =
  /* @__PURE__ */ definePolicy({
    id: 'medical/bill-reconciliation',
    clauses: ['6.2'],
    title: text('结算单据核对', 'Reconciliation of a bill'),
    summary: text(
      '各方支付与个人支付之和应等于总费用；不相符的，列出差额。',
      'Payers and patient add up to the cost; where they do not, the difference is named.',
    ),
    subject: 'payment',
    authority: text('医疗保障局', 'healthcare security bureau'),
    papers: [text('结算单', 'settlement sheet')],
    timeLimit: text('结算时', 'at settlement'),
    level: text('定点医疗机构一站式窗口', 'one-stop window of the hospital'),
    sources: [workPoints2019],
    input: PostedBill,
    output: BillReconciliation,
    parameters: {},
    formula: (bill) => {
      const paid = bill.payments.sum(({ amount }) => amount).as('各方支付合计', 'paid by the payers');
      const remaining = bill.totalCost.minus(paid).as('支付后剩余', 'left to the patient');
      const patient = bill.patientPays.ifNone(remaining).as('个人支付', 'the patient pays');
      const imbalance = patient.minus(remaining).as('差额', 'imbalance');
      return {
        paid,
        remaining,
        imbalance,
        balances: imbalance.equals(nothing).and(remaining.isAtLeast(nothing)),
        shareOfTotal: patient.per(bill.totalCost, { whenZero: noRate }),
      };
    },
    laws: [
      {
        id: 'imbalance-is-the-whole-difference',
        title: text('差额补足后必相符', 'with the imbalance taken off, payers and patient are the cost'),
        holds: ({ facts, result }) => {
          const patient = facts.patientPays.ifNone(result.remaining);
          return result.paid.plus(patient).minus(result.imbalance).equals(facts.totalCost);
        },
      },
    ],
    examples: billReconciliationExamples,
  });
