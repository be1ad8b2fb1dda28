import { dayOfLaw, type Setting } from '../parameter/book.ts';
import { recordShapeOf } from '../schema/shape.ts';
import type { Wire } from '../schema/wire.ts';
import {
  orThrow,
  readerFor,
  safely,
  type Bound,
  type BoundBase,
  type BoundCarried,
  type BoundFormula,
} from './bound.ts';
import { checkDelegations } from './check-delegations.ts';
import { keep } from './keep.ts';
import type { AnyFormula, AnyPolicy, CarriedPolicy, Policy } from './policy.ts';
import { runnerOf, type Runner } from './runner.ts';
import { fingerprintOf, plain, valuesIn, type Values } from './values.ts';

/** Compiled formulas by policy and fingerprint: values that are equal share one. */
const compiled = new WeakMap<object, Map<string, Runner>>();

function runnerFor(policy: AnyFormula, values: Values, fingerprint: string): Runner {
  let runners = compiled.get(policy);
  if (!runners) compiled.set(policy, (runners = new Map()));
  let runner = runners.get(fingerprint);
  if (!runner) {
    const result = recordShapeOf(policy.output);
    const outputs = policy.kind === 'carried' ? { result, after: recordShapeOf(policy.carry.state) } : { result };
    runner = runnerOf(policy.graph, plain(values.now), outputs, policy.requires);
    keep(runners, fingerprint, runner);
  }
  return runner;
}

/** Settings that were bound before: a counter asks for the same place and day all morning. */
const bound = new WeakMap<object, WeakMap<object, Map<string, unknown>>>();

/** The values of a policy in a setting, whose day must be given. */
function settingValues(policy: AnyPolicy, setting: Setting): Values {
  return valuesIn(
    policy.parameters,
    { ...setting, on: dayOfLaw(policy.id, undefined, undefined, setting) },
    policy.delegations.length > 0,
  );
}

/** Binds once for each book, place, day and standing. */
export function boundOnce<T>(policy: AnyPolicy, setting: Setting, bind: (values: Values) => T): T {
  const { book, jurisdiction, on, asKnownOn, accept } = setting;
  let byBook = bound.get(policy);
  if (!byBook) bound.set(policy, (byBook = new WeakMap()));
  let byKey = byBook.get(book);
  if (!byKey) byBook.set(book, (byKey = new Map()));
  const key = `${jurisdiction}|${on ?? ''}|${asKnownOn ?? ''}|${accept?.join() ?? '*'}`;
  let made = byKey.get(key) as T | undefined;
  if (made === undefined) keep(byKey, key, (made = bind(settingValues(policy, setting))));
  return made;
}

/** What values alone decide: fingerprint, provenance, bounds of higher levels. */
export function baseOf(policy: AnyPolicy, values: Values): BoundBase {
  const findings = checkDelegations(policy.parameters, policy.delegations, values);
  const illustrative = Object.values(values.now).some(({ standing }) => standing === 'assumed');
  return { fingerprint: fingerprintOf(values.now), values: values.now, findings, illustrative };
}

function formulaBase(policy: AnyFormula, values: Values): BoundFormula {
  const base = baseOf(policy, values);
  const runner = runnerFor(policy, values, base.fingerprint);
  const readInput = readerFor(policy.input);
  const readBefore =
    policy.kind === 'carried' ? readerFor(policy.carry.state) : () => ({ ok: true, value: undefined }) as const;
  return { ...base, policy, runner, readInput, readBefore };
}

/** Binds a formula. */
export function bindFormula<Id extends string, Input, Output, P>(
  policy: Policy<Id, Input, Output, P>,
  values: Values,
): Bound<Input, Output> {
  const base = formulaBase(policy, values);
  const { runner, readInput } = base;
  const evaluate = (wire: unknown): Wire<Output> => {
    const given = { facts: orThrow(readInput(wire)), before: undefined };
    return runner.wire(runner.run(given), given) as Wire<Output>;
  };
  const evaluateParsed = (input: Input): Output => {
    const given = { facts: input, before: undefined };
    return runner.typed(runner.run(given), given) as Output;
  };
  const safeEvaluate = (wire: unknown): ReturnType<Bound<Input, Output>['safeEvaluate']> =>
    safely(() => evaluate(wire));
  return Object.freeze({ ...base, evaluate, evaluateParsed, safeEvaluate });
}

/** Binds a carried formula. */
export function bindCarried<Id extends string, Item, Output, P, State>(
  policy: CarriedPolicy<Id, Item, Output, P, State>,
  values: Values,
): BoundCarried<Item, Output, State> {
  const base = formulaBase(policy, values);
  const { runner, readInput, readBefore } = base;
  const start = orThrow(readBefore(policy.carry.start));
  const evaluate = (item: unknown, before?: unknown): { result: Wire<Output>; after: Wire<State> } => {
    const given = {
      facts: orThrow(readInput(item)),
      before: before === undefined ? start : orThrow(readBefore(before)),
    };
    return runner.wire(runner.run(given), given) as unknown as { result: Wire<Output>; after: Wire<State> };
  };
  const evaluateParsed = (item: Item, before?: State): { result: Output; after: State } => {
    const given = { facts: item, before: before ?? start };
    return runner.typed(runner.run(given), given) as unknown as { result: Output; after: State };
  };
  const safeEvaluate = (
    item: unknown,
    before?: unknown,
  ): ReturnType<BoundCarried<Item, Output, State>['safeEvaluate']> => safely(() => evaluate(item, before));
  return Object.freeze({ ...base, evaluate, evaluateParsed, safeEvaluate });
}
