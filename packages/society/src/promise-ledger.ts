import { defineProcedure, failure, text, type Count, type Day, type Money, type Procedure } from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { standing } from '@dzfp/core/deadline';
import { workPoints2019 } from '@dzfp/core/model';
import { PromiseBook, PromiseReport, type FirmPromise, type PromiseLine, type PromiseState } from './model/promise.ts';
import { promiseLedgerExamples } from './promise-ledger-examples.ts';

/** 无参数. */
type None = Readonly<Record<never, never>>;

const states = {
  done: 'kept',
  doneLate: 'keptLate',
  open: 'open',
  overdue: 'broken',
  unknown: 'open',
} as const satisfies Record<string, PromiseState>;

/** The day on which the last fen of a promise was kept; null while something is open. */
function fulfilledOn({ amount, kept }: FirmPromise, asOf: Day): Day | null {
  let sum = 0;
  for (const part of kept.filter(({ on }) => on <= asOf).toSorted((a, b) => a.on - b.on)) {
    sum += part.amount;
    if (sum >= amount) return part.on;
  }
  return null;
}

function lineOf(promise: FirmPromise, asOf: Day): PromiseLine {
  const kept = Math.min(
    promise.amount,
    promise.kept.filter(({ on }) => on <= asOf).reduce((sum, each) => sum + each.amount, 0),
  );
  const { state, days = 0 } = standing(
    promise.dueOn,
    promise.amount === 0 ? promise.dueOn : fulfilledOn(promise, asOf),
    asOf,
  );
  const late = state === 'doneLate' || state === 'overdue';
  const { promise: number, firm, village } = promise;
  return {
    promise: number,
    firm,
    village,
    state: states[state],
    kept: kept as Money,
    open: (promise.amount - kept) as Money,
    daysLate: (late ? days : 0) as Count,
  };
}

/**
 * 承诺台账 (clause 10): what firms promised to villages, what was kept with evidence, what is open and what is broken. A promise never
 * disappears; it is only kept or not.
 *
 * @source S0
 */
export const promiseLedger: Procedure<'society/promise-ledger', PromiseBook, PromiseReport, None> =
  /* @__PURE__ */ defineProcedure({
    id: 'society/promise-ledger',
    clauses: ['10'],
    title: text('企村结对承诺台账', 'Ledger of promises'),
    summary: text(
      '企业承诺帮多少、已凭证兑现多少、哪些逾期没有兑现，逐条在账。',
      'What firms promised, what was kept with evidence and what is overdue, line by line.',
    ),
    subject: 'village',
    authority: text('工商联、扶贫开发办公室', 'federation of industry and commerce, poverty-alleviation office'),
    papers: [text('承诺书、兑现凭证', 'promise, evidence')],
    timeLimit: text('按承诺期限', 'as promised'),
    level: text('县', 'county'),
    sources: [workPoints2019],
    interactions: [
      { with: 'society/enterprise-pairing', what: text('承诺来自结对', 'promises come from the pairing') },
    ],
    input: PromiseBook,
    output: PromiseReport,
    parameters: {},
    on: 'asOf',
    run: ({ asOf, promises }) => {
      const inOrder = promises.toSorted((a, b) => compareKeys(a.promise, b.promise));
      const twice = inOrder.find((each, i) => each.promise === inOrder[i + 1]?.promise);
      if (twice !== undefined) throw failure('DZ602', { what: 'promises', key: twice.promise }, ['promises']);
      const lines = inOrder.map((each) => lineOf(each, asOf));
      return {
        lines,
        promised: inOrder.reduce((sum, { amount }) => sum + amount, 0) as Money,
        kept: lines.reduce((sum, { kept }) => sum + kept, 0) as Money,
        broken: lines.filter(({ state }) => state === 'broken').map(({ promise }) => ({ promise })),
      };
    },
    laws: [
      {
        id: 'no-promise-disappears',
        title: text('承诺一条不少', 'no promise disappears'),
        holds: ({ input, output }) => output.lines.length === input.promises.length,
      },
      {
        id: 'promised-is-kept-and-open',
        title: text('承诺等于已兑现加未兑现', 'promised is kept and open'),
        holds: ({ output }) => output.lines.reduce((sum, { kept, open }) => sum + kept + open, 0) === output.promised,
      },
      {
        id: 'broken-is-late-and-open',
        title: text('逾期未兑现即有未兑现且过期', 'broken is open and late'),
        holds: ({ output }) =>
          output.lines.every(({ state, open, daysLate }) => (state === 'broken') === (open > 0 && daysLate > 0)),
      },
    ],
    examples: promiseLedgerExamples,
  });
