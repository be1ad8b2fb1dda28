import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bookReconciliation } from './book-reconciliation.ts';

const amount = fc.constantFrom('100.00', '100.01', '-100.00', '0.00');
const on = fc.constantFrom('2019-12-30', '2019-12-31', '2020-01-01');
const book = fc.uniqueArray(fc.record({ document: fc.constantFrom('A', 'B', 'C', 'D', 'E'), on, amount }), {
  selector: ({ document }) => document,
});
const books = fc.record({ asOf: fc.constant('2019-12-31'), giver: book, receiver: book });

testPolicy(bookReconciliation, { input: books });
const bound = bookReconciliation.with({});

it('a book agrees with itself, in any order', () => {
  fc.assert(
    fc.property(book, (lines) => {
      const result = bound.evaluate({ asOf: '2019-12-31', giver: lines, receiver: lines.toReversed() });
      expect(result).toMatchObject({ matched: lines.filter((each) => each.on <= '2019-12-31').length, gap: '0.00' });
      expect(result.differences).toEqual([]);
    }),
  );
});

it('the other way round the same documents differ, with the amounts exchanged', () => {
  fc.assert(
    fc.property(books, ({ asOf, giver, receiver }) => {
      const kinds = {
        onlyGiver: 'onlyReceiver',
        onlyReceiver: 'onlyGiver',
        amount: 'amount',
        bookedLater: 'bookedLater',
      };
      const turned = bound.evaluate({ asOf, giver: receiver, receiver: giver });
      expect(turned.differences).toEqual(
        bound
          .evaluate({ asOf, giver, receiver })
          .differences.map((each) => ({ ...each, kind: kinds[each.kind], giver: each.receiver, receiver: each.giver })),
      );
    }),
  );
});

it('what one side books later is no difference any more on that day', () => {
  fc.assert(
    fc.property(books, ({ giver, receiver }) => {
      const later = (asOf: string): readonly string[] =>
        bound
          .evaluate({ asOf, giver, receiver })
          .differences.flatMap(({ kind, document }) => (kind === 'bookedLater' ? [document] : []));
      expect(later('2020-01-01')).toEqual([]);
      for (const document of later('2019-12-31'))
        expect([...giver, ...receiver].filter((each) => each.document === document).map((each) => each.on)).toContain(
          '2020-01-01',
        );
    }),
  );
});
