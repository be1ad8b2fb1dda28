import type { ParametersOf } from '../parameter/parameter.ts';
import type { Schema } from '../schema/builders.ts';
import type { Wire } from '../schema/wire.ts';
import { baseOf, boundOnce } from './bind.ts';
import { orThrow, readerFor, safely, type Bound } from './bound.ts';
import type { Assessment } from './assessment.ts';
import type { Card } from './card.ts';
import type { Delegation } from './delegation.ts';
import type { Example } from './example.ts';
import type { Procedure, ProcedureLaw } from './policy.ts';
import { givenValues, plain, type Values } from './values.ts';

/** What an author writes for a procedure. */
export interface ProcedureDefinition<Id extends string, Input, Output, Parameters> extends Card {
  readonly id: Id;
  readonly input: Schema<Input>;
  readonly output: Schema<Output>;
  readonly parameters: ParametersOf<Parameters>;
  readonly on?: keyof NoInfer<Input> & string;
  /** A pure function of typed values: no clock, no randomness, no input or output. */
  readonly run: (input: NoInfer<Input>, parameters: NoInfer<Parameters>) => NoInfer<Output>;
  readonly delegations?: readonly Delegation<NoInfer<Parameters>>[];
  readonly assessment?: Assessment<NoInfer<Input>, NoInfer<Output>>;
  readonly laws: readonly ProcedureLaw<NoInfer<Input>, NoInfer<Output>, NoInfer<Parameters>>[];
  readonly examples: readonly Example<NoInfer<Input>, NoInfer<Output>, NoInfer<Parameters>>[];
}

/**
 * Declares a procedure: a pure function with the same schema, parameters, clauses, laws and examples as a formula. Readings that
 * need a formula say in their type that they do not take it.
 */
export function defineProcedure<const Id extends string, Input, Output, Parameters>(
  definition: ProcedureDefinition<Id, Input, Output, Parameters>,
): Procedure<Id, Input, Output, Parameters> {
  const { run, delegations = [], ...declared } = definition;
  const bind = (values: Values): Bound<Input, Output> => {
    const base = baseOf(procedure, values);
    const parameters = plain(values.now) as Parameters;
    const evaluateParsed = (input: Input): Output => run(input, parameters);
    const read = readerFor(definition.input);
    const evaluate = (wire: unknown): Wire<Output> => definition.output.encode(evaluateParsed(orThrow(read(wire))));
    return Object.freeze({
      ...base,
      evaluate,
      evaluateParsed,
      safeEvaluate: (wire: unknown) => safely(() => evaluate(wire)),
    });
  };
  const procedure: Procedure<Id, Input, Output, Parameters> = Object.freeze({
    ...declared,
    kind: 'procedure' as const,
    delegations,
    in: (setting) => boundOnce(procedure, setting, bind),
    with: (values, lastYear) => bind(givenValues(definition.parameters, values, lastYear)),
  } satisfies Procedure<Id, Input, Output, Parameters>);
  return procedure;
}
