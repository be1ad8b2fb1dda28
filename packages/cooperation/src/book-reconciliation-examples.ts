import { text, type Example, type Wire } from '@dzfp/core';
import type { Reconciliation, TwoBooks } from './model/two-books.ts';

const line = (document: string, amount: string, on = '2019-05-01'): Wire<TwoBooks>['giver'][number] => ({
  document,
  on,
  amount,
});
const books: Wire<TwoBooks> = {
  asOf: '2019-12-31',
  giver: [line('A', '100.00'), line('B', '50.00'), line('C', '20.00')],
  receiver: [line('A', '100.00'), line('B', '49.99'), line('D', '5.00')],
};

/** Cases of reconciliation; all fictional. */
export const bookReconciliationExamples: readonly Example<TwoBooks, Reconciliation, Readonly<Record<never, never>>>[] =
  [
    {
      title: text(
        '一笔相符，一笔差一分，各有一笔对方没有',
        'One agrees, one differs by a fen, each side has one that the other lacks',
      ),
      parameters: {},
      standing: 'assumed',
      input: books,
      expected: {
        matched: 1,
        differences: [
          { document: 'B', kind: 'amount', giver: '50.00', receiver: '49.99' },
          { document: 'C', kind: 'onlyGiver', giver: '20.00', receiver: null },
          { document: 'D', kind: 'onlyReceiver', giver: null, receiver: '5.00' },
        ],
        gap: '15.01',
      },
    },
    {
      title: text('核对日期之后记账的不比', 'What is booked after the day is not compared'),
      parameters: {},
      standing: 'assumed',
      input: { asOf: '2019-04-30', giver: books.giver, receiver: [] },
      expected: { matched: 0, differences: [], gap: '0.00' },
    },
    {
      title: text('核对日期当天记账的要比', 'What is booked on the very day is compared'),
      parameters: {},
      standing: 'assumed',
      input: { asOf: '2019-05-01', giver: [line('A', '100.00')], receiver: [] },
      expected: { matched: 0, gap: '100.00' },
    },
    {
      title: text('一方账上同一文号两行：拒绝', 'One document twice in a book is refused'),
      parameters: {},
      standing: 'assumed',
      input: { ...books, giver: [line('A', '1.00'), line('A', '1.00')] },
      refused: 'DZ602',
    },
    {
      title: text('对方账簿未知：不能核对', 'Without the other book nothing is compared'),
      parameters: {},
      standing: 'assumed',
      input: { asOf: '2019-12-31', giver: books.giver },
      refused: 'DZ107',
    },
  ];
