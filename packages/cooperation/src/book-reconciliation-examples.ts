import { text, type Example, type Wire } from '@dzfp/core';
import type { Reconciliation, TwoBooks } from './model/two-books.ts';

const line = (document: string, amount: string, on = '2019-05-01'): Wire<TwoBooks>['giver'][number] => ({
  document,
  on,
  amount,
});
const alone = { sameAmount: null };
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
          { document: 'B', kind: 'amount', giver: '50.00', receiver: '49.99', ...alone },
          { document: 'C', kind: 'onlyGiver', giver: '20.00', receiver: null, ...alone },
          { document: 'D', kind: 'onlyReceiver', giver: null, receiver: '5.00', ...alone },
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
      title: text('对方其后入账：在途，不是缺账', 'The other side books it later: on its way, not lacking'),
      parameters: {},
      standing: 'assumed',
      input: { asOf: '2019-05-01', giver: [line('A', '100.00')], receiver: [line('A', '100.00', '2019-05-02')] },
      expected: {
        matched: 0,
        differences: [{ document: 'A', kind: 'bookedLater', giver: '100.00', receiver: null, ...alone }],
        gap: '100.00',
      },
    },
    {
      title: text(
        '双方文号不同、金额相同：互相指明，不当作相符',
        'One amount under two documents: each names the other, no match',
      ),
      parameters: {},
      standing: 'assumed',
      input: { ...books, giver: [line('A', '100.00')], receiver: [line('B', '100.00')] },
      expected: {
        matched: 0,
        differences: [
          { document: 'A', kind: 'onlyGiver', giver: '100.00', receiver: null, sameAmount: 'B' },
          { document: 'B', kind: 'onlyReceiver', giver: null, receiver: '100.00', sameAmount: 'A' },
        ],
        gap: '0.00',
      },
    },
    {
      title: text('同金额的不止一笔：不猜', 'More than one of an amount: nothing is guessed'),
      parameters: {},
      standing: 'assumed',
      input: { ...books, giver: [line('A', '1.00'), line('C', '1.00')], receiver: [line('B', '1.00')] },
      expected: {
        differences: [
          { document: 'A', kind: 'onlyGiver', giver: '1.00', receiver: null, ...alone },
          { document: 'B', kind: 'onlyReceiver', giver: null, receiver: '1.00', ...alone },
          { document: 'C', kind: 'onlyGiver', giver: '1.00', receiver: null, ...alone },
        ],
      },
    },
    {
      title: text('只有帮扶方冲销：差异为负', 'Only the giver took it back: a difference below zero'),
      parameters: {},
      standing: 'assumed',
      input: {
        ...books,
        giver: [line('A', '100.00'), line('A-冲', '-100.00', '2019-06-01')],
        receiver: [line('A', '100.00')],
      },
      expected: {
        matched: 1,
        differences: [{ document: 'A-冲', kind: 'onlyGiver', giver: '-100.00', receiver: null, ...alone }],
        giverTotal: '0.00',
        receiverTotal: '100.00',
        gap: '-100.00',
      },
    },
    {
      title: text('对方账簿为空：全部列为差异', 'An empty book of the other side: everything differs'),
      parameters: {},
      standing: 'assumed',
      input: { ...books, giver: [line('A', '100.00')], receiver: [] },
      expected: { matched: 0, receiverTotal: '0.00', gap: '100.00' },
    },
    {
      title: text('同一文号的第二行在核对日期之后：也拒绝', 'A document whose second line is later is refused as well'),
      parameters: {},
      standing: 'assumed',
      input: { ...books, receiver: [line('A', '1.00'), line('A', '1.00', '2020-01-01')] },
      refused: 'DZ602',
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
