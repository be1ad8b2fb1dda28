import { text, type Example } from '@dzfp/core';
import type { DuplicatePayments, PaymentLines } from './model/payment-line.ts';

type None = Readonly<Record<never, never>>;

const line = { id: '1', payee: '甲', item: '示例补助', period: '2019-03', amount: '100.00' } as const;
const assumed = { parameters: {}, standing: 'assumed' } as const;

/** Cases of repeated payments; payees and amounts are made up. */
export const duplicatePaymentsExamples: readonly Example<PaymentLines, DuplicatePayments, None>[] = [
  {
    title: text('同月发了两次', 'Paid twice in a month'),
    ...assumed,
    input: { checkedOn: '2019-12-31', payments: [line, { ...line, id: '2', amount: '100.01' }] },
    expected: {
      repeated: [{ payee: '甲', item: '示例补助', period: '2019-03', times: 2, beyondOnce: '100.00' }],
      beyondOnce: '100.00',
    },
  },
  {
    title: text('不同月份不算重复', 'Two months are no repetition'),
    ...assumed,
    input: { checkedOn: '2019-12-31', payments: [line, { ...line, id: '2', period: '2019-04' }] },
    expected: { repeated: [], beyondOnce: '0.00' },
  },
  {
    title: text('同一凭证列了两次：只算一笔', 'One voucher that is listed twice is one payment'),
    ...assumed,
    input: { checkedOn: '2019-12-31', payments: [line, line] },
    expected: { repeated: [] },
  },
  {
    title: text('没有收款人：拒绝', 'Without a payee: refused'),
    ...assumed,
    input: { checkedOn: '2019-12-31', payments: [{ id: '1', item: 'a', period: 'b', amount: '1.00' }] },
    refused: 'DZ107',
  },
];
