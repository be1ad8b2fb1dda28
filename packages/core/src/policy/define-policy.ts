import type { FlagTerm } from '../expression/term.ts';
import type { TermsOf } from '../expression/terms-of.ts';
import type { ParametersOf } from '../parameter/parameter.ts';
import type { Schema } from '../schema/builders.ts';
import { recordShapeOf } from '../schema/shape.ts';
import { bindFormula, boundOnce } from './bind.ts';
import type { Assessment } from './assessment.ts';
import type { Card } from './card.ts';
import type { Cliff } from './cliff.ts';
import { parameterShape } from './check-delegations.ts';
import type { Delegation } from './delegation.ts';
import type { Example } from './example.ts';
import { write } from './formula.ts';
import type { Law, Pledge } from './law.ts';
import type { Requirement } from './requirement.ts';
import type { Policy } from './policy.ts';
import { givenValues } from './values.ts';

/** What an author writes for a policy that decides about one set of facts. */
export interface PolicyDefinition<Id extends string, Input, Output, Parameters> extends Card {
  readonly id: Id;
  readonly input: Schema<Input>;
  readonly output: Schema<Output>;
  readonly parameters: ParametersOf<Parameters>;
  /** The field of the facts that names the day whose law applies. */
  readonly on?: keyof NoInfer<Input> & string;
  /** Whom it concerns at all; everybody when left out. */
  readonly applies?: (facts: TermsOf<NoInfer<Input>>, parameters: TermsOf<NoInfer<Parameters>>) => FlagTerm;
  /** Facts that the rule does not look at on purpose, for instance since it takes over from one that did. */
  readonly ignores?: readonly (keyof NoInfer<Input> & string)[];
  /** What the facts must satisfy among themselves; broken ones are refused as a contradiction. */
  readonly requires?: readonly Requirement<NoInfer<Input>>[];
  readonly formula: (
    facts: TermsOf<NoInfer<Input>>,
    parameters: TermsOf<NoInfer<Parameters>>,
  ) => TermsOf<NoInfer<Output>>;
  readonly delegations?: readonly Delegation<NoInfer<Parameters>>[];
  readonly assessment?: Assessment<NoInfer<Input>, NoInfer<Output>>;
  readonly laws: readonly Law<NoInfer<Input>, NoInfer<Output>, NoInfer<Parameters>>[];
  /** What the clauses promise and only some values keep. */
  readonly pledges?: readonly Pledge<NoInfer<Input>, NoInfer<Output>, NoInfer<Parameters>, object>[];
  /** Where the law itself makes an amount jump; tests refuse any other jump. */
  readonly cliffs?: readonly Cliff<NoInfer<Input>, NoInfer<Output>, NoInfer<Parameters>>[];
  readonly examples: readonly Example<NoInfer<Input>, NoInfer<Output>, NoInfer<Parameters>>[];
}

/**
 * Declares a policy. The formula runs here, once, over terms, and leaves a graph from which every reading is made; a formula
 * that the checks refuse does not become a policy.
 *
 * @throws DzfpError DZ2xx with every problem of the definition
 * @example
 * ```ts
 * import { definePolicy, money, parameter, rate, record, rounding, text, type Money, type Policy, type Rate, type Schema } from '@dzfp/core';
 * interface Bill { readonly cost: Money }
 * interface Aid { readonly aid: Money }
 * interface AidParameters { readonly share: Rate }
 * const source = { key: 'X', title: 'an example' };
 * const policy: Policy<'example/aid', Bill, Aid, AidParameters> = definePolicy({
 *   id: 'example/aid',
 *   clauses: ['8.2'],
 *   title: text('示例救助', 'Example aid'),
 *   summary: text('按比例救助。', 'Aid by a share.'),
 *   subject: 'person',
 *   authority: text('民政局', 'civil affairs'),
 *   papers: [],
 *   timeLimit: text('未规定', 'not set'),
 *   level: text('县', 'county'),
 *   sources: [source],
 *   input: record<Bill>('账单', 'bill', { cost: money('费用', 'cost') }),
 *   output: record<Aid>('救助', 'aid', { aid: money('救助金', 'aid') }),
 *   parameters: { share: parameter('example/share', '8.2', rate('比例', 'share')) },
 *   formula: (bill, { share }) => ({ aid: bill.cost.times(share).round(rounding('halfUp', '0.01', 'X')) }),
 *   laws: [],
 *   examples: [],
 * });
 * policy.with({ share: '0.5' }).evaluate({ cost: '10.01' }) // => { aid: '5.01' }
 * ```
 */
export function definePolicy<const Id extends string, Input, Output, Parameters>(
  definition: PolicyDefinition<Id, Input, Output, Parameters>,
): Policy<Id, Input, Output, Parameters> {
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
  const around = {
    id: definition.id,
    facts: recordShapeOf(definition.input),
    parameters: parameterShape(definition.parameters),
    before: null,
    readElsewhere: [...(definition.on === undefined ? [] : [definition.on]), ...ignores],
    outputs: { result: recordShapeOf(definition.output) },
  };
  const written = write(around, { formula, applies, requires, laws: definition.laws, pledges });
  const policy: Policy<Id, Input, Output, Parameters> = Object.freeze({
    ...declared,
    kind: 'formula' as const,
    delegations,
    requires,
    pledges,
    cliffs,
    ...written,
    in: (setting) => boundOnce(policy, setting, (values) => bindFormula(policy, values)),
    with: (values, lastYear) => bindFormula(policy, givenValues(definition.parameters, values, lastYear)),
  } satisfies Policy<Id, Input, Output, Parameters>);
  return policy;
}
