import { DzfpError, failure } from '../error/dzfp-error.ts';
import type { Issue } from '../error/issue.ts';
import type { SourcedValue } from '../parameter/book.ts';
import { oncePer } from '../once-per.ts';
import { partialReader } from '../schema/partial.ts';
import { wireReader, type ReadResult } from '../schema/read.ts';
import { recordShapeOf } from '../schema/shape.ts';
import type { Schema } from '../schema/builders.ts';
import type { Wire } from '../schema/wire.ts';
import type { DelegationFinding } from './delegation.ts';
import type { AnyFormula } from './policy.ts';
import type { Runner } from './runner.ts';

/** A decision, or everything that stands in its way. */
export type Safe<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

/** What every policy with its values has. */
export interface BoundBase {
  /** The same for equal values: what may share one compiled formula. */
  readonly fingerprint: string;
  /** The values in force with where they come from, by the names the policy uses. */
  readonly values: Readonly<Record<string, SourcedValue>>;
  /** Exceptions from bounds of a higher level, and bounds that could not be verified. */
  readonly findings: readonly DelegationFinding[];
  /** Whether a value rests on the illustrative set or another assumption: whoever shows the result has to say so. */
  readonly illustrative: boolean;
}

/**
 * A policy with its parameter values: a plain pure function. It decides by the values it was bound with, whatever day the facts
 * name; `evaluate(policy, facts, setting)`, `chain` and the engine bind by the day of the facts.
 */
export interface Bound<Input, Output> extends BoundBase {
  /** Decides on facts in their wire form; throws {@link DzfpError} with every problem. */
  evaluate(input: Wire<Input>): Wire<Output>;
  /** Decides on facts that were parsed before. */
  evaluateParsed(input: Input): Output;
  /** Like `evaluate`, with problems as data. */
  safeEvaluate(input: unknown): Safe<Wire<Output>>;
}

/** A carried policy with its values: one item and the state so far. */
export interface BoundCarried<Item, Output, State> extends BoundBase {
  /** Decides on one item; `before` is the state so far, the start when left out. */
  evaluate(item: Wire<Item>, before?: Wire<State>): { readonly result: Wire<Output>; readonly after: Wire<State> };
  /** Decides on an item and a state that were parsed before. */
  evaluateParsed(item: Item, before?: State): { readonly result: Output; readonly after: State };
  /** Like `evaluate`, with problems as data. */
  safeEvaluate(item: unknown, before?: unknown): Safe<{ readonly result: Wire<Output>; readonly after: Wire<State> }>;
}

/** What the readings need of a bound formula. */
export interface BoundFormula extends BoundBase {
  readonly policy: AnyFormula;
  readonly runner: Runner;
  readonly readInput: (wire: unknown) => ReadResult<unknown>;
  readonly readBefore: (wire: unknown) => ReadResult<unknown>;
}

const strict = /* @__PURE__ */ oncePer(wireReader);
const lenient = /* @__PURE__ */ oncePer((schema: Schema<unknown>) =>
  partialReader(recordShapeOf(schema), strict(schema)),
);

/** The reader of a schema, compiled once. */
export function readerFor<T>(schema: Schema<T>): (wire: unknown) => ReadResult<T> {
  return strict(schema as Schema<unknown>) as (wire: unknown) => ReadResult<T>;
}

/** The reader of a record of which anything may be missing, compiled once. */
export function partialReaderFor(schema: Schema<unknown>): (wire: unknown) => ReadResult<unknown> {
  return lenient(schema);
}

/** The value, or all issues thrown together. */
export function orThrow<T>(read: ReadResult<T> | Safe<T>): T {
  if (read.ok) return read.value;
  throw new DzfpError(read.issues);
}

/** Runs a decision and gives coded problems as data; anything else is a defect and is thrown on. */
export function safely<T>(decide: () => T): Safe<T> {
  try {
    return { ok: true, value: decide() };
  } catch (error) {
    if (error instanceof DzfpError) return { ok: false, issues: error.issues };
    throw error;
  }
}

/** The inside of a bound formula; undefined for a procedure. */
export function formulaInside(of: BoundBase): BoundFormula | undefined {
  return 'runner' in of ? (of as BoundFormula) : undefined;
}

/**
 * The inside of a bound formula, for a reading that needs one.
 *
 * @throws DzfpError DZ503 for a procedure, or for a policy without values
 */
export function insideFor(of: BoundBase, reading: string): BoundFormula {
  const inside = formulaInside(of);
  if (!inside) throw failure('DZ503', { policy: 'id' in of ? String(of.id) : '?', reading });
  return inside;
}
