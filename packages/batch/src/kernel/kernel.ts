import { DzfpError, recordShapeOf, type AnyFormula, type BoundBase, type Issue } from '@dzfp/core';
import { insideFor, type BoundFormula, type Given } from '@dzfp/core/plan';
import { figureColumns, putRow } from '../column/blank.ts';
import type { Columns } from '../column/column.ts';
import { rowAt } from '../column/to-rows.ts';
import { generate, type Generated } from './generate.ts';
import { calledFunctions, type CalledFunctions } from './called-functions.ts';
import { sourceOf, type Source } from './source.ts';
import { laneBenchOf, type LaneBench } from '../wasm/lane-bench.ts';
import { putState, stateLayout, stateOf, type StateLayout } from './state.ts';
import { verdictCode } from './verdict.ts';

/** The decisions on many records. */
export interface Decisions {
  /** The verdict of each row as its code (`verdictCode`); only the figures of decided rows mean anything. */
  readonly verdicts: Uint8Array;
  readonly result: Columns;
  /** The state after each item, for a carried policy. */
  readonly after: Columns | null;
}

/** Where chains begin, and what a run leaves for the next. */
export interface Chains {
  /** 1 where a chain begins. */
  readonly begins: Uint8Array;
  /** The state so far, and at its end whether every item of the chain was decided so far. */
  readonly state: Float64Array;
}

/** A formula with its values over columns. */
export interface Kernel {
  /** Whether code was generated; otherwise the same figures are interpreted. */
  readonly generated: boolean;
  /** Makes the kernel ready for columns, the room for the decisions, and the chains that the rows form. */
  readonly over: (facts: Columns, into: Decisions, chains: Chains | null) => DecideRows;
  /** Why a row is set aside, as the evaluator says it; `before` is the state so far, the start when left out. */
  readonly issuesOf: (facts: Columns, row: number, before?: unknown) => readonly Issue[];
}

/**
 * Decides on the rows from `from` to before `to`; what does not fit plain numbers takes the exact path, row by row.
 *
 * @returns how many rows took the exact path
 */
export type DecideRows = (from: number, to: number) => number;

/** How rows are decided. */
export interface KernelOptions {
  /**
   * `generate` writes a loop for the policy, from some thousands of rows on one of lanes where the policy has them, and interprets where the
   * platform forbids generated code. `lanes` takes them for few rows too, `loop` never, and `interpret` generates nothing. The figures are
   * the same.
   */
  readonly mode?: 'generate' | 'lanes' | 'loop' | 'interpret';
}

type Loop = (
  from: number,
  to: number,
  C: readonly ArrayLike<number>[],
  O: readonly unknown[],
  A: readonly unknown[],
  V: Uint8Array,
  S: Float64Array,
  N: { readonly begins: Uint8Array; readonly start: Float64Array },
) => number;

const noChains: Chains = { begins: new Uint8Array(0), state: new Float64Array(1) };

/** The chains of rows of which `begins` says where each begins; null where nothing is carried. */
export function chainsFor(policy: AnyFormula, begins: Uint8Array): Chains | null {
  if (policy.kind !== 'carried') return null;
  return { begins, state: new Float64Array(stateLayout(recordShapeOf(policy.carry.state)).fields.length + 1) };
}

/** Kernels by the compiled formula, which equal values share: a loop that is warm stays warm. */
const made: Readonly<Record<Required<KernelOptions>['mode'], WeakMap<object, Kernel>>> = {
  generate: new WeakMap(),
  lanes: new WeakMap(),
  loop: new WeakMap(),
  interpret: new WeakMap(),
};

/**
 * The kernel of a bound formula, compiled once.
 *
 * @throws DzfpError DZ503 for a procedure
 */
export function kernelOf(bound: BoundBase, { mode = 'generate' }: KernelOptions = {}): Kernel {
  const formula = insideFor(bound, 'batch');
  let kernel = made[mode].get(formula.runner);
  if (!kernel) made[mode].set(formula.runner, (kernel = compileKernel(formula, mode)));
  return kernel;
}

/** From so many rows on it pays to make lanes ready. */
const rowsForLanes = 4_096;
const rowsForBench = 64;

function compileKernel(formula: BoundFormula, mode: KernelOptions['mode']): Kernel {
  const { policy } = formula;
  const source = sourceOf(formula);
  const { state } = source;
  const code = mode === 'interpret' ? undefined : compiled(source);
  const start = new Float64Array(state.fields.length);
  if (policy.kind === 'carried') {
    const read = formula.readBefore(policy.carry.start);
    if (!read.ok) throw new DzfpError(read.issues);
    putState(state, read.value, start);
  }
  const slow = rowDecider(formula, state, start);
  // Null where the formula has no lanes: that is asked once.
  let bench: LaneBench | null | undefined;
  const benchFor = (rows: number): LaneBench | null => {
    if (mode !== 'lanes' && (mode !== 'generate' || rows < rowsForLanes)) return null;
    if (bench === undefined) bench = laneBenchOf(source, mode === 'lanes' ? 1 : rowsForBench) ?? null;
    return bench;
  };
  return {
    generated: code !== undefined,
    issuesOf: (columns, row, before) => {
      try {
        decideRow(formula, { facts: rowAt(columns, row), before: before ?? stateOf(state, start) });
        return [];
      } catch (error) {
        if (error instanceof DzfpError) return error.issues;
        throw error;
      }
    },
    over: (columns, into, given) => {
      const chains = given ?? noChains;
      const one = (row: number): void => slow(columns, into, chains, row);
      if (!code) {
        return (from, to) => {
          for (let row = from; row < to; row++) one(row);
          return to - from;
        };
      }
      const arrays = code.slots.arraysOf(columns);
      const results = figureColumns(into.result);
      const states = into.after ? figureColumns(into.after) : [];
      const links = { begins: chains.begins, start };
      const loop: DecideRows = (from, to) => {
        let row = from;
        let exactly = 0;
        while (row < to) {
          row = code.loop(row, to, arrays, results, states, into.verdicts, chains.state, links);
          if (row === to) break;
          one(row++);
          exactly++;
        }
        return exactly;
      };
      return benchFor(columns.rows)?.over(columns, into, loop) ?? loop;
    },
  };
}

/** Undefined where the platform forbids generated code. */
function compiled(source: Source): { readonly loop: Loop; readonly slots: Generated['slots'] } | undefined {
  const { code, tables, slots } = generate(source);
  try {
    // oxlint-disable-next-line typescript/no-implied-eval -- the one place of all packages where code is made: from a plan alone
    const make = new Function('T', 'H', code) as (
      tables: readonly Float64Array[],
      calledFunctions: CalledFunctions,
    ) => Loop;
    return { loop: make(tables, calledFunctions), slots };
  } catch (error) {
    if (error instanceof EvalError) return undefined;
    throw error;
  }
}

/** Decides on a single row as the evaluator does; throws as it does. */
function decideRow({ runner }: BoundFormula, given: Given): Readonly<Record<string, unknown>> {
  return runner.typed(runner.run(given), given);
}

/** Decides on a single row and puts the decision, or the verdict, in its place. */
function rowDecider(
  formula: BoundFormula,
  layout: StateLayout,
  start: Float64Array,
): (columns: Columns, into: Decisions, chains: Chains, row: number) => void {
  const alive = start.length;
  const carried = formula.policy.kind === 'carried';
  return (columns, into, { begins, state }, row) => {
    if (carried && begins[row] === 1) {
      state.set(start);
      state[alive] = 1;
    } else if (carried && state[alive] === 0) {
      into.verdicts[row] = verdictCode.follows;
      return;
    }
    try {
      const before = carried ? stateOf(layout, state) : undefined;
      const decided = decideRow(formula, { facts: rowAt(columns, row), before });
      if (carried) {
        const { result, after } = decided as Readonly<Record<'result' | 'after', Readonly<Record<string, unknown>>>>;
        putRow(into.result, row, result);
        if (into.after) putRow(into.after, row, after);
        putState(layout, after, state);
      } else {
        putRow(into.result, row, decided);
      }
      into.verdicts[row] = verdictCode.decided;
    } catch (error) {
      if (!(error instanceof DzfpError)) throw error;
      into.verdicts[row] = codeOf(error);
      if (carried) state[alive] = 0;
    }
  };
}

function codeOf({ issues }: DzfpError): number {
  const code = issues[0].code;
  if (code === 'DZ114') return verdictCode.contradictory;
  return code === 'DZ301' || code === 'DZ302' ? verdictCode.unknown : verdictCode.outOfRange;
}
