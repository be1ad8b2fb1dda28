import { defineProcedure, text, type Count, type Money, type Procedure } from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import { duplicatePaymentsExamples } from './duplicate-payments-examples.ts';
import { type PaymentLine, PaymentLines, type RepeatedPayment, DuplicatePayments } from './model/payment-line.ts';

/** 无参数. */
type None = Readonly<Record<never, never>>;

/**
 * 重复发放 (clause 2.4): the same payee, item and period more than once is named, with what was paid beyond once. One voucher that
 * stands in the list twice is one payment.
 *
 * @source S0
 */
export const duplicatePayments: Procedure<'funds/duplicate-payments', PaymentLines, DuplicatePayments, None> =
  /* @__PURE__ */ defineProcedure({
    id: 'funds/duplicate-payments',
    clauses: ['2.4'],
    title: text('重复发放核对', 'Repeated payments'),
    summary: text('同一个人、同一件事、同一个时段只发一次。', 'One person is paid for one thing and one period once.'),
    subject: 'county',
    authority: text('财政局、审计局', 'finance bureau and audit bureau'),
    papers: [text('一卡通发放明细', 'payments by the subsidy card')],
    timeLimit: text('按月', 'each month'),
    level: text('县', 'county'),
    sources: [workPoints2019],
    input: PaymentLines,
    output: DuplicatePayments,
    parameters: {},
    on: 'checkedOn',
    run: ({ payments }) => {
      const once = [...new Map(payments.map((each) => [contentOf(each), each])).values()];
      const groups = linesByRight(once);
      const repeated = [...groups]
        .filter(([, lines]) => lines.length > 1)
        .toSorted(([a], [b]) => compareKeys(a, b))
        .map(([, lines]) => repeatedOf(lines));
      const beyondOnce = repeated.reduce((sum, each) => sum + each.beyondOnce, 0) as Money;
      return { repeated, beyondOnce };
    },
    laws: [
      {
        id: 'never-more-than-paid',
        title: text('多发不超过发放合计', 'no more is beyond once than was paid'),
        holds: ({ input, output }) => output.beyondOnce <= input.payments.reduce((sum, { amount }) => sum + amount, 0),
      },
      {
        id: 'only-repeated',
        title: text('列出的都不止一次', 'what is named was paid more than once'),
        holds: ({ output }) => output.repeated.every(({ times }) => times > 1),
      },
    ],
    examples: duplicatePaymentsExamples,
  });

function contentOf({ id, payee, item, period, amount }: PaymentLine): string {
  return JSON.stringify([id, payee, item, period, amount]);
}

function linesByRight(lines: readonly PaymentLine[]): ReadonlyMap<string, readonly PaymentLine[]> {
  const groups = new Map<string, PaymentLine[]>();
  for (const line of lines) {
    const right = JSON.stringify([line.payee, line.item, line.period]);
    const group = groups.get(right);
    if (group === undefined) groups.set(right, [line]);
    else group.push(line);
  }
  return groups;
}

function repeatedOf(lines: readonly PaymentLine[]): RepeatedPayment {
  const [{ payee, item, period }] = lines as readonly [PaymentLine];
  const amounts = lines.map(({ amount }) => amount);
  const all = amounts.reduce<number>((sum, each) => sum + each, 0);
  return { payee, item, period, times: lines.length as Count, beyondOnce: (all - Math.max(...amounts)) as Money };
}
