import { defineProcedure, failure, text, type Count, type Money, type Procedure } from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import { bookReconciliationExamples } from './book-reconciliation-examples.ts';
import {
  Reconciliation,
  TwoBooks,
  type BookDifference,
  type BookLine,
  type DifferenceKind,
} from './model/two-books.ts';

/** 无参数. */
type None = Readonly<Record<never, never>>;

type Book = ReadonlyMap<string, BookLine>;

/** The lines of a book by document; it has each document once, whatever its day. */
function bookOf(lines: readonly BookLine[], side: 'giver' | 'receiver'): Book {
  const book = new Map<string, BookLine>();
  for (const line of lines) {
    if (book.has(line.document)) throw failure('DZ602', { what: side, key: line.document }, [side]);
    book.set(line.document, line);
  }
  return book;
}

/** The amounts of one side that the other has under no document, now or later, with the document where there is only one of an amount. */
function alone(differences: readonly BookDifference[], kind: DifferenceKind): ReadonlyMap<Money | null, string | null> {
  const documents = new Map<Money | null, string | null>();
  for (const each of differences) {
    if (each.kind !== kind) continue;
    const amount = each.giver ?? each.receiver;
    documents.set(amount, documents.has(amount) ? null : each.document);
  }
  return documents;
}

/** Names for each difference the one of the same amount on the other side, where both sides have one of that amount alone. */
function withSameAmount(differences: readonly BookDifference[]): readonly BookDifference[] {
  const [givers, receivers] = [alone(differences, 'onlyGiver'), alone(differences, 'onlyReceiver')];
  return differences.map((each) => {
    const amount = each.giver ?? each.receiver;
    const [own, other] = each.kind === 'onlyGiver' ? [givers, receivers] : [receivers, givers];
    return { ...each, sameAmount: own.get(amount) === each.document ? (other.get(amount) ?? null) : null };
  });
}

const totalOf = (amounts: readonly (Money | null)[]): Money =>
  amounts.reduce<number>((total, each) => total + (each ?? 0), 0) as Money;

/**
 * 双方对账 (clause 11): the books of giver and receiver are compared by document. What agrees is counted, every difference is named with
 * both amounts, and nothing is lost: the differences are exactly the gap of the totals. An equal amount under another document is
 * pointed out and never taken for a match.
 *
 * @source S0
 */
export const bookReconciliation: Procedure<'cooperation/book-reconciliation', TwoBooks, Reconciliation, None> =
  /* @__PURE__ */ defineProcedure({
    id: 'cooperation/book-reconciliation',
    clauses: ['11'],
    title: text('双方对账', 'Reconciliation of both books'),
    summary: text(
      '帮扶方与受援方的账按文号逐笔核对，不符的写明在谁的账上、各是多少、对方是否其后入账或另有同金额的文号。',
      'The books of both sides are compared document by document; what differs is named with both amounts, and whether the other side books it later or has the amount under another document.',
    ),
    subject: 'city',
    authority: text('财政局', 'finance bureau'),
    papers: [text('双方台账', 'books of both sides')],
    timeLimit: text('按季度或年度', 'by quarter or year'),
    level: text('市、县', 'city and county'),
    sources: [workPoints2019],
    interactions: [
      { with: 'cooperation/agreement-progress', what: text('对账后才计进度', 'progress is counted after that') },
    ],
    input: TwoBooks,
    output: Reconciliation,
    parameters: {},
    on: 'asOf',
    run: ({ asOf, giver, receiver }) => {
      const [given, received] = [bookOf(giver, 'giver'), bookOf(receiver, 'receiver')];
      const bookedBy = (book: Book, document: string): Money | null => {
        const line = book.get(document);
        return line === undefined || line.on > asOf ? null : line.amount;
      };
      const lines = [...new Set([...given.keys(), ...received.keys()])]
        .map((document) => ({ document, giver: bookedBy(given, document), receiver: bookedBy(received, document) }))
        .filter((each) => each.giver !== null || each.receiver !== null)
        .toSorted((a, b) => compareKeys(a.document, b.document));
      const differences = lines
        .filter((each) => each.giver !== each.receiver)
        .map((each): BookDifference => {
          const kind = each.receiver === null ? 'onlyGiver' : each.giver === null ? 'onlyReceiver' : 'amount';
          const isLater = kind !== 'amount' && given.has(each.document) && received.has(each.document);
          return { ...each, kind: isLater ? 'bookedLater' : kind, sameAmount: null };
        });
      const [giverTotal, receiverTotal] = [
        totalOf(lines.map((each) => each.giver)),
        totalOf(lines.map((each) => each.receiver)),
      ];
      return {
        matched: (lines.length - differences.length) as Count,
        differences: withSameAmount(differences),
        giverTotal,
        receiverTotal,
        gap: (giverTotal - receiverTotal) as Money,
      };
    },
    laws: [
      {
        id: 'differences-are-the-gap',
        title: text('各项差异之和等于总差额', 'the differences sum to the gap of the totals'),
        holds: ({ output }) =>
          output.differences.reduce((sum, { giver, receiver }) => sum + (giver ?? 0) - (receiver ?? 0), 0) ===
          output.gap,
      },
      {
        id: 'every-document-once',
        title: text('每份文号或相符或列为差异', 'every document is matched or named'),
        holds: ({ input, output }) => {
          const documents = [...input.giver, ...input.receiver]
            .filter(({ on }) => on <= input.asOf)
            .map(({ document }) => document);
          return output.matched + output.differences.length === new Set(documents).size;
        },
      },
      {
        id: 'a-difference-differs',
        title: text('列出的差异确实不同', 'what is named differs'),
        holds: ({ output }) => output.differences.every(({ giver, receiver }) => giver !== receiver),
      },
      {
        id: 'same-amounts-name-each-other',
        title: text('同金额的两笔互相指明', 'two of the same amount name each other'),
        holds: ({ output: { differences } }) =>
          differences.every(({ document, giver, receiver, sameAmount }) => {
            const other = differences.find((each) => each.document === sameAmount);
            return (
              sameAmount === null ||
              (other?.sameAmount === document && other.giver === receiver && other.receiver === giver)
            );
          }),
      },
    ],
    examples: bookReconciliationExamples,
  });
