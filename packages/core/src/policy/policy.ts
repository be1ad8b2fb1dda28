import type { Graph } from '../expression/graph.ts';
import type { ParametersOf } from '../parameter/parameter.ts';
import type { Setting } from '../parameter/book.ts';
import type { Schema } from '../schema/builders.ts';
import type { Wire } from '../schema/wire.ts';
import type { Assessment } from './assessment.ts';
import type { Bound, BoundCarried } from './bound.ts';
import type { Card } from './card.ts';
import type { Cliff } from './cliff.ts';
import type { Delegation } from './delegation.ts';
import type { Example } from './example.ts';
import type { Law, Pledge } from './law.ts';
import type { Requirement } from './requirement.ts';

interface Declared<Id extends string, Input, Output, Parameters> extends Card {
  readonly id: Id;
  readonly input: Schema<Input>;
  readonly output: Schema<Output>;
  readonly parameters: ParametersOf<Parameters>;
  /** The field of the facts that names the day whose law applies. */
  readonly on?: keyof Input & string;
  readonly delegations: readonly Delegation<Parameters>[];
  /** How the assessment of a household uses it; absent where it concerns no household. */
  readonly assessment?: Assessment<Input, Output>;
}

interface Written<Input, Output, Parameters, State> {
  /** The formula as data: everything but procedures can be read from it. */
  readonly graph: Graph;
  /** The formula together with its laws (`law.<id>`), pledges (`pledge.<id>`) and with whom it applies to (`applies`). */
  readonly lawGraph: Graph;
  /** Whom it concerns at all, as a graph of its own; null: everybody. */
  readonly appliesGraph: Graph | null;
  /** What the facts must satisfy among themselves. */
  readonly requires: readonly Requirement<Input>[];
  readonly laws: readonly Law<Input, Output, Parameters, State>[];
  readonly pledges: readonly Pledge<Input, Output, Parameters, State>[];
  readonly cliffs: readonly Cliff<Input, Output, Parameters>[];
  readonly examples: readonly Example<Input, Output, Parameters, State>[];
}

/** A policy that decides about one set of facts by a formula. */
export interface Policy<Id extends string, Input, Output, Parameters>
  extends Declared<Id, Input, Output, Parameters>, Written<Input, Output, Parameters, object> {
  readonly kind: 'formula';
  /** The policy with the values of a place and day. */
  in(setting: Setting): Bound<Input, Output>;
  /** The policy with values that the caller gives. */
  with(values: Wire<Parameters>, lastYear?: Partial<Wire<Parameters>>): Bound<Input, Output>;
}

/** How items follow one another: whose they are, in which order, and when the state starts anew. */
export interface Carry<Item, State> {
  readonly state: Schema<State>;
  readonly start: Wire<State>;
  readonly by: keyof Item & string;
  readonly order: readonly [keyof Item & string, ...(keyof Item & string)[]];
  readonly on: keyof Item & string;
  readonly reset: 'calendarYear' | 'never';
}

/** A policy whose decision depends on what came before: one item and the state so far give a result and the state after. */
export interface CarriedPolicy<Id extends string, Item, Output, Parameters, State>
  extends Declared<Id, Item, Output, Parameters>, Written<Item, Output, Parameters, State> {
  readonly kind: 'carried';
  readonly on: keyof Item & string;
  readonly carry: Carry<Item, State>;
  /** The policy with the values of a place and day. */
  in(setting: Setting): BoundCarried<Item, Output, State>;
  /** The policy with values that the caller gives. */
  with(values: Wire<Parameters>, lastYear?: Partial<Wire<Parameters>>): BoundCarried<Item, Output, State>;
}

/** What is no formula over one record (dividing a pool, matching, a ledger): a pure function behind the same interface. */
export interface Procedure<Id extends string, Input, Output, Parameters> extends Declared<
  Id,
  Input,
  Output,
  Parameters
> {
  readonly kind: 'procedure';
  readonly laws: readonly ProcedureLaw<Input, Output, Parameters>[];
  readonly examples: readonly Example<Input, Output, Parameters>[];
  in(setting: Setting): Bound<Input, Output>;
  with(values: Wire<Parameters>, lastYear?: Partial<Wire<Parameters>>): Bound<Input, Output>;
}

/** A statement about one run of a procedure, over typed values. */
export interface ProcedureLaw<Input, Output, Parameters> {
  readonly id: string;
  readonly title: Card['title'];
  readonly holds: (run: { readonly input: Input; readonly output: Output; readonly parameters: Parameters }) => boolean;
}

/**
 * Any policy. The `any` here is the one allowed: a policy is used contravariantly in its input and covariantly in its output,
 * so no other type stands above all policies.
 */
/* oxlint-disable typescript/no-explicit-any -- the variance bound */
export type AnyFormula = Policy<string, any, any, any> | CarriedPolicy<string, any, any, any, any>;
export type AnyPolicy = AnyFormula | Procedure<string, any, any, any>;
/* oxlint-enable typescript/no-explicit-any */
