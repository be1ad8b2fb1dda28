import { availableParallelism } from 'node:os';
import { recordShapeOf, type AnyFormula, type Issue } from '@dzfp/core';
import type { Column, Columns, TextColumn } from '../column/column.ts';
import type { FactColumns } from '../column/read-rows.ts';
import { sliceColumns } from '../column/slice.ts';
import type { BatchValues } from '../decide/batch-values.ts';
import { chainOrder } from '../decide/chain-order.ts';
import { countsOf, type Decided } from '../decide/decide.ts';
import { stateBefore } from '../decide/decide-chains.ts';
import { issuesOf } from '../decide/issues-of.ts';
import { kernelsFor } from '../decide/kernels-for.ts';
import { needFormula } from '../decide/need-formula.ts';
import { problemsIn } from '../decide/problems.ts';
import type { DecidedRecords } from '../files/decide-records.ts';
import type { WireRecord } from '../files/wire-record.ts';
import { type KernelOptions } from '../kernel/kernel.ts';
import { roomFor } from '../kernel/room.ts';
import { chainPieces } from './chain-pieces.ts';
import { Crew } from './crew.ts';
import type { ColumnsPiece } from './message.ts';
import { sendValues } from './sent-values.ts';
import { sharedMemory, shareColumns } from './share.ts';

/** How far a decision is. */
export interface Progress {
  readonly done: number;
  readonly rows: number;
}

/** How columns are decided on by threads. */
export interface ThreadOptions extends KernelOptions {
  /** Ends the run between two pieces; the threads can then be given another. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** How many rows a thread takes at once, 65 536 when left out; of a carried policy about so many, for chains stay whole. */
  readonly rowsAtOnce?: number;
}

/** Threads that know a policy. They end with the process, or when they are closed. */
export interface Threads {
  readonly count: number;
  /** Decides on columns as `decide` does: the same figures and verdicts, whichever thread is ready first. */
  decide(facts: Columns | FactColumns, values: BatchValues, options?: ThreadOptions): Promise<Decided>;
  /** Decides on records in their wire form, some at a time, and gives the answers in the same order; what `decideFile` runs on. */
  decideRecords(
    records: AsyncIterable<readonly WireRecord[]>,
    values: BatchValues,
    keep: readonly string[],
  ): AsyncGenerator<DecidedRecords>;
  close(): Promise<void>;
}

/**
 * Starts threads that decide by a policy (多线程测算). A policy has functions and does not cross to another thread, so each thread imports it:
 * `module` is where from, under whatever name.
 *
 * @param module - the URL of a module that exports the policy or its plugin, as `import.meta.resolve('@dzfp/medical')`
 * @param count - how many threads, as many as the machine runs at once when left out
 * @throws DzfpError DZ503 for a procedure; DZ501 and DZ502, with the first decision, for a module that does not have the policy
 *
 * @example
 * ```ts no-run
 * import { readRows } from '@dzfp/batch';
 * import { openThreads } from '@dzfp/batch/threads';
 * import { illustrative } from '@dzfp/dezhou';
 * import { premiumSubsidy } from '@dzfp/medical';
 *
 * const people = readRows(premiumSubsidy, premiumSubsidy.examples.map(({ input }) => input));
 * const threads = openThreads(premiumSubsidy, import.meta.resolve('@dzfp/medical'));
 * const decided = await threads.decide(people, { book: illustrative, jurisdiction: '371400' });
 * await threads.close();
 * ```
 */
export function openThreads(policy: AnyFormula, module: string | URL, count: number = availableParallelism()): Threads {
  needFormula(policy);
  if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`${count} threads: at least one is needed`);
  const graph = JSON.stringify(policy.graph);
  const crew = new Crew({ module: String(module), policy: policy.id, graph }, count);
  return {
    count,
    decide: (facts, values, options = {}) => decideByCrew(policy, crew, facts, values, options),
    decideRecords: (records, values, keep) =>
      crew.run<'records'>({ kind: 'records', values: sendValues(values), keep }, records),
    close: () => crew.close(),
  };
}

async function decideByCrew(
  policy: AnyFormula,
  crew: Crew,
  facts: Columns | FactColumns,
  values: BatchValues,
  { signal, onProgress, rowsAtOnce = 65_536, ...options }: ThreadOptions,
): Promise<Decided> {
  if (facts.shape !== recordShapeOf(policy.input)) throw new TypeError(`the columns are no facts of ${policy.id}`);
  const { rows } = facts;
  const into = roomFor(policy, rows, sharedMemory);
  const unreadable: FactColumns['unreadable'] = 'unreadable' in facts ? facts.unreadable : new Map();
  function* pieces(): Generator<ColumnsPiece> {
    for (const piece of piecesOf(policy, facts, rowsAtOnce, unreadable)) {
      signal?.throwIfAborted();
      yield piece;
    }
    signal?.throwIfAborted();
  }
  const job = { kind: 'columns', facts: shareColumns(facts), into, values: sendValues(values), options } as const;
  let done = 0;
  for await (const decided of crew.run<'columns'>(job, pieces())) {
    signal?.throwIfAborted();
    done += decided;
    onProgress?.({ done, rows });
  }
  const kernelAt = once(() => kernelsFor(policy, facts, values, options).at);
  const beforeOf = once(() =>
    policy.kind === 'carried' ? stateBefore(chainOrder(policy, facts), into.after) : () => undefined,
  );
  const problemsOf = (row: number): readonly Issue[] =>
    unreadable.get(row) ?? problemsIn(sliceColumns(facts, row, row + 1)).get(0) ?? [];
  return {
    ...into,
    counts: countsOf(into.verdicts),
    issuesOf: (row) => {
      const { verdicts } = into;
      const judged = { facts, verdicts, problemsOf, kernelAt: kernelAt(), beforeOf: (of: number) => beforeOf()(of) };
      return issuesOf(policy, judged, row);
    },
  };
}

/** Rows next to each other; of a carried policy whole chains, with the texts that put their items in order. */
function* piecesOf(
  policy: AnyFormula,
  facts: Columns,
  rowsAtOnce: number,
  unreadable: ReadonlyMap<number, unknown>,
): Generator<ColumnsPiece> {
  const { rows, fields } = facts;
  if (policy.kind !== 'carried') {
    const unread = Uint32Array.from(unreadable.keys()).sort();
    let next = 0;
    for (let from = 0; from < rows; from += rowsAtOnce) {
      const to = Math.min(rows, from + rowsAtOnce);
      const first = next;
      while (next < unread.length && (unread[next] as number) < to) next++;
      yield { rows: { from, to }, texts: {}, unreadable: unread.slice(first, next) };
    }
    return;
  }
  const { by, order } = policy.carry;
  const texts = [...new Set([by, ...order])].flatMap((name): [string, TextColumn][] => {
    const column = fields[name] as Column;
    return column.kind === 'text' ? [[name, column]] : [];
  });
  for (const at of chainPieces(policy, facts, Math.ceil(rows / rowsAtOnce))) {
    yield {
      rows: at,
      texts: Object.fromEntries(texts.map(([name, { values }]) => [name, Array.from(at, (row) => values[row])])),
      unreadable: unreadable.size === 0 ? at.slice(0, 0) : at.filter((row) => unreadable.has(row)),
    };
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
