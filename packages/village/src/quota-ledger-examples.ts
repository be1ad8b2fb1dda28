import { text, type Example, type Wire } from '@dzfp/core';
import type { QuotaBooks, QuotaReport } from './model/quota-books.ts';

const certified = {
  id: '1',
  on: '2019-01-10',
  from: null,
  to: 'available',
  amount: 1000,
  document: '验收 1（虚构）',
} as const;
const moved = {
  id: '2',
  on: '2019-02-01',
  from: 'available',
  to: 'transferred',
  amount: 400,
  parent: '1',
  document: '合同 1（虚构）',
} as const;
const back = {
  id: '3',
  on: '2019-03-01',
  from: 'transferred',
  to: 'available',
  amount: 400,
  reverses: '2',
  document: '解除 1（虚构）',
} as const;
const books: Wire<QuotaBooks> = { on: '2019-12-31', books: [{ kind: 'surplus', entries: [certified, moved] }] };

/** Cases of the books; all fictional. */
export const quotaLedgerExamples: readonly Example<QuotaBooks, QuotaReport, Readonly<Record<never, never>>>[] = [
  {
    title: text('核定一千，流转四百', 'A thousand certified, four hundred transferred'),
    parameters: {},
    standing: 'assumed',
    input: books,
    expected: {
      lines: [
        { kind: 'surplus', certified: 1000, available: 600, used: 0, reserved: 0, transferred: 400, findings: [] },
      ],
      sound: true,
    },
  },
  {
    title: text('合同解除：如数恢复', 'The contract is dissolved: all of it is back'),
    parameters: {},
    standing: 'assumed',
    input: { ...books, books: [{ kind: 'surplus', entries: [certified, moved, back] }] },
    expected: {
      lines: [
        { kind: 'surplus', certified: 1000, available: 1000, used: 0, reserved: 0, transferred: 0, findings: [] },
      ],
      sound: true,
    },
  },
  {
    title: text('多流转一平方米：列为问题', 'A square metre too much is a finding'),
    parameters: {},
    standing: 'assumed',
    input: { ...books, books: [{ kind: 'surplus', entries: [certified, { ...moved, amount: 1001 }] }] },
    expected: { sound: false },
  },
  {
    title: text('没有这种科目：拒绝', 'A node that the books do not have is refused'),
    parameters: {},
    standing: 'assumed',
    input: { ...books, books: [{ kind: 'paddy', entries: [{ ...certified, to: '仓库' }] }] },
    refused: 'DZ106',
  },
  {
    title: text('台账未知：不能统计', 'Without books nothing is reported'),
    parameters: {},
    standing: 'assumed',
    input: { on: '2019-12-31' },
    refused: 'DZ107',
  },
];
