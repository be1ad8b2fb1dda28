import type { FlagTerm } from '../expression/term.ts';
import type { TermsOf } from '../expression/terms-of.ts';
import type { ParametersOf } from '../parameter/parameter.ts';
import type { Schema } from '../schema/builders.ts';
import { recordShapeOf } from '../schema/shape.ts';
import { bindCarried, boundOnce } from './bind.ts';
import type { Assessment } from './assessment.ts';
import type { Card } from './card.ts';
import type { Cliff } from './cliff.ts';
import { parameterShape } from './check-delegations.ts';
import type { Delegation } from './delegation.ts';
import type { Example } from './example.ts';
import { write } from './formula.ts';
import type { Law, Pledge } from './law.ts';
import type { Requirement } from './requirement.ts';
import type { Carry, CarriedPolicy } from './policy.ts';
import { givenValues } from './values.ts';

/** What an author writes for a policy that carries a state from item to item. */
export interface CarriedPolicyDefinition<Id extends string, Item, Output, Parameters, State> extends Card {
  readonly id: Id;
  readonly input: Schema<Item>;
  readonly output: Schema<Output>;
  readonly parameters: ParametersOf<Parameters>;
  readonly carry: Omit<Carry<NoInfer<Item>, State>, 'start'> & { readonly start: NoInfer<Carry<Item, State>['start']> };
  readonly applies?: (item: TermsOf<NoInfer<Item>>, parameters: TermsOf<NoInfer<Parameters>>) => FlagTerm;
  /** Facts that the rule does not look at on purpose, for instance since it takes over from one that did. */
  readonly ignores?: readonly (keyof NoInfer<Item> & string)[];
  /** What the facts must satisfy among themselves; broken ones are refused as a contradiction. */
  readonly requires?: readonly Requirement<NoInfer<Item>>[];
  readonly formula: (
    item: TermsOf<NoInfer<Item>>,
    parameters: TermsOf<NoInfer<Parameters>>,
    before: TermsOf<NoInfer<State>>,
  ) => { readonly result: TermsOf<NoInfer<Output>>; readonly after: TermsOf<NoInfer<State>> };
  readonly delegations?: readonly Delegation<NoInfer<Parameters>>[];
  readonly assessment?: Assessment<NoInfer<Item>, NoInfer<Output>>;
  readonly laws: readonly Law<NoInfer<Item>, NoInfer<Output>, NoInfer<Parameters>, NoInfer<State>>[];
  /** What the clauses promise and only some values keep; of a state that keeps it, each item has to lead to one that does. */
  readonly pledges?: readonly Pledge<NoInfer<Item>, NoInfer<Output>, NoInfer<Parameters>, NoInfer<State>>[];
  /** Where the law itself makes an amount jump; tests refuse any other jump. */
  readonly cliffs?: readonly Cliff<NoInfer<Item>, NoInfer<Output>, NoInfer<Parameters>>[];
  readonly examples: readonly Example<NoInfer<Item>, NoInfer<Output>, NoInfer<Parameters>, NoInfer<State>>[];
}

/**
 * Declares a policy whose decision depends on earlier items: the formula takes one item and the state so far, and gives the
 * result and the state after. A counter settles one item with it, {@link chain} a whole year.
 *
 * @throws DzfpError DZ2xx with every problem of the definition
 */
export function defineCarriedPolicy<const Id extends string, Item, Output, Parameters, State>(
  definition: CarriedPolicyDefinition<Id, Item, Output, Parameters, State>,
): CarriedPolicy<Id, Item, Output, Parameters, State> {
  const {
    formula,
    applies,
    requires = [],
    ignores = [],
    delegations = [],
    pledges = [],
    cliffs = [],
    ...declared
  } = definition;
  const state = recordShapeOf(definition.carry.state);
  const around = {
    id: definition.id,
    facts: recordShapeOf(definition.input),
    parameters: parameterShape(definition.parameters),
    before: state,
    readElsewhere: [definition.carry.on, definition.carry.by, ...definition.carry.order, ...ignores],
    outputs: { result: recordShapeOf(definition.output), after: state },
  };
  const written = write(around, { formula, applies, requires, laws: definition.laws, pledges });
  const policy: CarriedPolicy<Id, Item, Output, Parameters, State> = Object.freeze({
    ...declared,
    kind: 'carried' as const,
    on: definition.carry.on,
    delegations,
    requires,
    pledges,
    cliffs,
    ...written,
    in: (setting) => boundOnce(policy, setting, (values) => bindCarried(policy, values)),
    with: (values, lastYear) => bindCarried(policy, givenValues(definition.parameters, values, lastYear)),
  } satisfies CarriedPolicy<Id, Item, Output, Parameters, State>);
  return policy;
}
