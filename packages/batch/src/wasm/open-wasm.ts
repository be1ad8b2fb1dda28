import { recordShapeOf, type BoundBase, type Issue, type RecordShape } from '@dzfp/core';
import { insideFor } from '@dzfp/core/plan';
import { blankColumn } from '../column/blank.ts';
import type { Memory } from '../column/codes.ts';
import type { Column, Columns } from '../column/column.ts';
import { countsOf, type Decided } from '../decide/decide.ts';
import { issuesOf } from '../decide/issues-of.ts';
import { problemsIn } from '../decide/problems.ts';
import { kernelOf, type Decisions } from '../kernel/kernel.ts';
import { roomFor } from '../kernel/room.ts';
import { sourceOf } from '../kernel/source.ts';
import { verdictCode } from '../kernel/verdict.ts';
import { arena } from './arena.ts';
import { decideOpen, laneInstance } from './lane-instance.ts';
import { fitsLanes, neededInLanes } from './lane-loop.ts';
import { mostTables, pageSize, platform } from './platform.ts';

/** The decisions of a loop of lanes. */
export interface WasmDecided extends Decided {
  /** How many rows the loop of lanes left to the one in JavaScript. */
  readonly leftOpen: number;
}

/** Columns in the memory of WebAssembly, with the loop that decides on them. */
export interface WasmColumns {
  /** The facts: fill the arrays in place, as `columnsOf` would. What is left as it is holds zeros. */
  readonly facts: Columns;
  /** Decides on all rows, as `decide` does. The decisions stand in the same memory: the next call overwrites them. */
  readonly decide: () => WasmDecided;
}

/**
 * Makes columns for so many rows in the memory of WebAssembly, and a loop without branches that decides on two rows at a time. A row in
 * which a fact is unknown or known to be none where a number is needed, or a figure might not be exact, is left to the loop in JavaScript:
 * figures and verdicts are those of `decide`.
 *
 * @returns undefined where there is no such loop: for carried policies, lists, texts that matter, months and years, quotients of two facts,
 * or a platform without WebAssembly; `decide` then does it
 * @throws DzfpError DZ503 for a procedure
 * @throws RangeError where the memory of WebAssembly (4 GB) does not suffice
 *
 * @example
 * ```ts
 * import { openWasm } from '@dzfp/batch/wasm';
 * import { illustrative } from '@dzfp/dezhou';
 * import { premiumSubsidy } from '@dzfp/medical';
 *
 * const law = premiumSubsidy.in({ book: illustrative, jurisdiction: '371400', on: '2018-01-01' });
 * const columns = openWasm(law, 1000);
 * columns?.facts.rows // => 1000
 * ```
 */
export function openWasm(bound: BoundBase, rows: number): WasmColumns | undefined {
  const formula = insideFor(bound, 'batch');
  const { policy } = formula;
  const source = sourceOf(formula);
  const needed = neededInLanes(source);
  const shape = recordShapeOf(policy.input);
  const fits = [shape, recordShapeOf(policy.output)].every(fitsLanes);
  if (!platform || !needed || !fits) return undefined;
  const layout = (memory: Memory): { readonly facts: Columns; readonly into: Decisions } => ({
    facts: factColumns(shape, rows, memory),
    into: roomFor(policy, rows, memory),
  });
  const wanted = arena();
  layout(wanted.memory);
  const tables = wanted.end();
  const memory = new platform.Memory({ initial: Math.ceil((tables + mostTables) / pageSize) });
  const { facts, into } = layout(arena(memory.buffer).memory);
  const instance = laneInstance(source, needed, { facts: facts.fields, into }, memory, tables);
  if (!instance) return undefined;
  instance.putTables();
  const kernel = kernelOf(bound, { mode: 'loop' });
  const rest = kernel.over(facts, into, null);
  return {
    facts,
    decide: () => {
      const problems = problemsIn(facts);
      if (rows > 0) instance.settle(rows);
      const leftOpen = decideOpen(into.verdicts, rows, (from, to) => {
        rest(from, to);
        return to - from;
      });
      for (const row of problems.keys()) into.verdicts[row] = verdictCode.unreadable;
      const problemsOf = (row: number): readonly Issue[] => problems.get(row) ?? [];
      const judged = {
        facts,
        verdicts: into.verdicts,
        kernelAt: () => kernel,
        problemsOf,
        beforeOf: () => undefined,
      };
      return { ...into, leftOpen, counts: countsOf(into.verdicts), issuesOf: (row) => issuesOf(policy, judged, row) };
    },
  };
}

/** Columns of facts; a text stands outside, since nothing is computed of it. */
function factColumns(shape: RecordShape, rows: number, memory: Memory): Columns {
  const fields = Object.entries(shape.fields).map(([name, field]): [string, Column] => [
    name,
    field.shape.kind === 'text'
      ? { kind: 'text', values: Array.from({ length: rows }, () => '') }
      : blankColumn(field.shape, rows, memory),
  ]);
  return { shape, rows, fields: Object.fromEntries(fields) };
}
