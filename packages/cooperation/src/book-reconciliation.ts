import { defineProcedure, failure, text, type Count, type Money, type Procedure } from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import { bookReconciliationExamples } from './book-reconciliation-examples.ts';
import { Reconciliation, TwoBooks, type BookDifference, type BookLine } from './model/two-books.ts';

/** 无参数. */
type None = Readonly<Record<never, never>>;

/** Amounts by document up to a day; one book has a document once. */
function byDocument(lines: readonly BookLine[], asOf: number, side: string): ReadonlyMap<string, Money> {
  const amounts = new Map<string, Money>();
  for (const { document, on, amount } of lines) {
    if (on > asOf) continue;
    if (amounts.has(document)) throw failure('DZ602', { what: side, key: document }, [side]);
    amounts.set(document, amount);
  }
  return amounts;
}

const total = (amounts: ReadonlyMap<string, Money>): Money =>
  [...amounts.values()].reduce<number>((sum, each) => sum + each, 0) as Money;

/**
 * 双方对账 (clause 11): the books of giver and receiver are compared by document. What agrees is counted, every difference is named with
 * both amounts, and nothing is lost: the differences are exactly the gap of the totals.
 *
 * @source S0
 */
export const bookReconciliation: Procedure<'cooperation/book-reconciliation', TwoBooks, Reconciliation, None> =
  /* @__PURE__ */ defineProcedure({
    id: 'cooperation/book-reconciliation',
    clauses: ['11'],
    title: text('双方对账', 'Reconciliation of both books'),
    summary: text(
      '帮扶方与受援方的账按文号逐笔核对，不符的写明在谁的账上、各是多少。',
      'The books of both sides are compared document by document; what differs is named with both amounts.',
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
      const [given, received] = [byDocument(giver, asOf, 'giver'), byDocument(receiver, asOf, 'receiver')];
      const documents = [...new Set([...given.keys(), ...received.keys()])].toSorted(compareKeys);
      const differences = documents.flatMap((document): BookDifference[] => {
        const [gave, got] = [given.get(document) ?? null, received.get(document) ?? null];
        if (gave === got) return [];
        const kind = got === null ? 'onlyGiver' : gave === null ? 'onlyReceiver' : 'amount';
        return [{ document, kind, giver: gave, receiver: got }];
      });
      const [giverTotal, receiverTotal] = [total(given), total(received)];
      return {
        matched: (documents.length - differences.length) as Count,
        differences,
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
    ],
    examples: bookReconciliationExamples,
  });
