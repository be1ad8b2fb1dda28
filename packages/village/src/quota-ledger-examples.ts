import { text, type Example, type Wire } from '@dzfp/core';
import type { QuotaBooks } from './model/quota-books.ts';
import type { QuotaReport } from './model/quota-report.ts';
import type { QuotaParameters } from './quota-parameters.ts';

/** Kinds as an office may list them; the names are made up. */
export const quotaKinds: Wire<QuotaParameters> = {
  kinds: [
    { kind: '增减挂钩节余', unit: 'squareMetre', within: '370000' },
    { kind: '水田', unit: 'squareMetre', within: '370000' },
    { kind: '粮食产能', unit: 'kilogram', within: '370000' },
  ],
};
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
  buyer: '某区（虚构）',
  region: '370102',
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
const of = (...entries: Wire<QuotaBooks>['books'][number]['entries']): Wire<QuotaBooks> => ({
  on: '2019-12-31',
  books: [{ kind: '增减挂钩节余', entries }],
});
const books: Wire<QuotaBooks> = of(certified, moved);

/** Cases of the books; all fictional. */
export const quotaLedgerExamples: readonly Example<QuotaBooks, QuotaReport, QuotaParameters>[] = [
  {
    title: text('核定一千，流转四百', 'A thousand certified, four hundred transferred'),
    parameters: quotaKinds,
    standing: 'assumed',
    input: books,
    expected: {
      lines: [
        {
          kind: '增减挂钩节余',
          unit: 'squareMetre',
          certified: 1000,
          available: 600,
          used: 0,
          reserved: 0,
          transferred: 400,
          findings: [],
        },
      ],
      sound: true,
    },
  },
  {
    title: text('合同解除：如数恢复', 'The contract is dissolved: all of it is back'),
    parameters: quotaKinds,
    standing: 'assumed',
    input: of(certified, moved, back),
    expected: {
      lines: [
        {
          kind: '增减挂钩节余',
          unit: 'squareMetre',
          certified: 1000,
          available: 1000,
          used: 0,
          reserved: 0,
          transferred: 0,
          findings: [],
        },
      ],
      sound: true,
    },
  },
  {
    title: text('多流转一平方米：列为问题', 'A square metre too much is a finding'),
    parameters: quotaKinds,
    standing: 'assumed',
    input: of(certified, { ...moved, amount: 1001 }),
    expected: { sound: false },
  },
  {
    title: text('解除只退一部分：列为问题', 'A reversal of a part is a finding'),
    parameters: quotaKinds,
    standing: 'assumed',
    input: of(certified, moved, { ...back, amount: 399 }),
    expected: {
      lines: [
        {
          kind: '增减挂钩节余',
          unit: 'squareMetre',
          certified: 1000,
          available: 999,
          used: 0,
          reserved: 0,
          transferred: 1,
          findings: [{ kind: 'partialReversal', at: '3', on: '2019-03-01' }],
        },
      ],
      sound: false,
    },
  },
  {
    title: text('退回不注明冲销哪一笔：列为问题', 'A return that names no entry it reverses is a finding'),
    parameters: quotaKinds,
    standing: 'assumed',
    input: of(certified, moved, {
      id: '3',
      on: '2019-03-01',
      from: 'transferred',
      to: 'available',
      amount: 400,
      parent: '2',
      document: '解除 1（虚构）',
    }),
    expected: { sound: false },
  },
  {
    title: text('流转到省外：列为问题', 'A transfer to another province is a finding'),
    parameters: quotaKinds,
    standing: 'assumed',
    input: of(certified, { ...moved, region: '130102' }),
    expected: { sound: false },
  },
  {
    title: text('核定撤销：如数注销', 'A certification is revoked: all of it is gone'),
    parameters: quotaKinds,
    standing: 'assumed',
    input: of(certified, {
      id: '2',
      on: '2019-02-01',
      from: 'available',
      to: null,
      amount: 1000,
      reverses: '1',
      document: '撤销 1（虚构）',
    }),
    expected: {
      lines: [
        {
          kind: '增减挂钩节余',
          unit: 'squareMetre',
          certified: 0,
          available: 0,
          used: 0,
          reserved: 0,
          transferred: 0,
          findings: [],
        },
      ],
      sound: true,
    },
  },
  {
    title: text('清单上没有的种类：拒绝', 'A kind that is not on the list is refused'),
    parameters: quotaKinds,
    standing: 'assumed',
    input: { on: '2019-12-31', books: [{ kind: '林地', entries: [] }] },
    refused: 'DZ106',
  },
  {
    title: text('一种指标两本账：拒绝', 'Two books of one kind are refused'),
    parameters: quotaKinds,
    standing: 'assumed',
    input: { on: '2019-12-31', books: [...books.books, ...books.books] },
    refused: 'DZ602',
  },
  {
    title: text('没有这种科目：拒绝', 'A node that the books do not have is refused'),
    parameters: quotaKinds,
    standing: 'assumed',
    input: { ...books, books: [{ kind: '水田', entries: [{ ...certified, to: '仓库' }] }] },
    refused: 'DZ106',
  },
  {
    title: text('台账未知：不能统计', 'Without books nothing is reported'),
    parameters: quotaKinds,
    standing: 'assumed',
    input: { on: '2019-12-31' },
    refused: 'DZ107',
  },
];
