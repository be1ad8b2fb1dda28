import type { AnyPolicy, ProcedureLaw } from '@dzfp/core';
import type * as z from 'zod';
import { decidedIn } from '../trial/trial.ts';
import { demand } from './demand.ts';
import { trialLaw, type NamedLaw } from './named-law.ts';

type AnyProcedureLaw = ProcedureLaw<unknown, unknown, unknown>;

/** A law that a procedure declares over its typed values. */
export function procedureLaw(law: AnyProcedureLaw): NamedLaw {
  return trialLaw(law.title.zh, law.title.en, (trial) => {
    decidedIn(trial);
    const { specimen, situation } = trial;
    const given = specimen.parse(situation);
    const { result } = specimen.decideParsed(given);
    const run = { input: given.facts, output: result, parameters: typedValues(specimen.policy, specimen.values) };
    demand(law.holds(run), () => `law ${law.id} of ${specimen.policy.id} is broken by ${JSON.stringify(result)}`);
  });
}

function typedValues(policy: AnyPolicy, values: Readonly<Record<string, unknown>>): unknown {
  const declared = Object.entries<{ readonly schema: z.ZodType }>(policy.parameters);
  return Object.fromEntries(declared.map(([name, { schema }]) => [name, schema.parse(values[name])]));
}
