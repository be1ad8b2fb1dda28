import { day, defineProcedure, list, money, record, text, type Day, type Money, type Schema } from '@dzfp/core';
import { accountOf, ledgerSchemas, type Entry } from '@dzfp/core/ledger';
import { describe, expect, it } from 'vitest';
import { ledgerWaterfall } from './ledger-waterfall.ts';

interface Book {
  readonly on: Day;
  readonly entries: readonly Entry<Money>[];
}
const { entry, account } = ledgerSchemas(money, (zh, en) => money(zh, en, { least: '-999999.99' }));
const Book: Schema<Book> = record<Book>('账', 'book', {
  on: day('日', 'day'),
  entries: list('分录', 'entries', entry),
});
const plain = text('账', 'book');

const move = (id: string, from: string | null, to: string | null, amount: string, more = {}): object => ({
  id,
  on: '2019-03-01',
  from,
  to,
  amount,
  document: '文 1',
  ...more,
});
const down = [
  move('1', null, '县', '100.00'),
  move('2', '县', '甲', '50.00', { parent: '1' }),
  move('3', '县', '乙', '30.00', { parent: '1' }),
  move('4', '甲', null, '20.00', { parent: '2' }),
];

function of(entries: readonly object[], on = '2019-12-31'): ReturnType<typeof ledgerWaterfall> {
  const ledger = defineProcedure({
    id: 'test/ledger',
    clauses: ['2.4'],
    title: plain,
    summary: plain,
    subject: 'city',
    authority: plain,
    papers: [],
    timeLimit: plain,
    level: plain,
    sources: [{ key: 'TEST', title: 'made up' }],
    input: Book,
    output: account,
    parameters: {},
    run: (book) => accountOf(book.entries, book.on),
    laws: [],
    examples: [
      {
        title: plain,
        standing: 'assumed',
        parameters: {},
        input: { on, entries: entries as never },
        expected: {},
      },
    ],
  });
  return ledgerWaterfall(ledger, 'zh');
}

describe('the waterfall of a ledger', () => {
  it('goes level by level from the document to what is held and paid', () => {
    expect(of(down)[0]?.table.rows).toEqual([
      ['县 收到', '100.00 元', '', '100.00 元'],
      ['县 结余', '', '20.00 元', '80.00 元'],
      ['甲、乙 收到', '80.00 元', '', '80.00 元'],
      ['甲、乙 结余', '', '60.00 元', '20.00 元'],
      ['甲、乙 支付', '', '20.00 元', '0.00 元'],
    ]);
  });

  it('knows nothing of what is booked later', () => {
    const later = [...down.slice(0, 3), move('4', '甲', null, '20.00', { parent: '2', on: '2019-12-31' })];
    expect(of(later, '2019-12-30')[0]?.across.places.at(-1)).toBe('甲、乙 结余');
    expect(of(later)[0]?.across.places.at(-1)).toBe('甲、乙 支付');
  });

  it('is none where money goes back up, past a level, or comes from nowhere', () => {
    expect(of([...down, move('5', '乙', '县', '10.00', { parent: '3' })])).toEqual([]);
    expect(of([...down, move('5', null, '乙', '10.00')])).toEqual([]);
    expect(of([...down, move('5', '丙', null, '10.00')])).toEqual([]);
  });
});
