import { DzfpError, type AnyPolicy, type Example } from '@dzfp/core';
import { canonical } from '../law/demand.ts';
import type { Facts, Situation } from '../trial/situation.ts';
import { specimenOf } from '../trial/specimen.ts';

type AnyExample = Example<unknown, unknown, unknown>;

/** What is wrong with an example of a policy; undefined when it comes out as it says. */
export function exampleFault(policy: AnyPolicy, example: AnyExample): string | undefined {
  try {
    const specimen = specimenOf(policy, example.parameters);
    const { result } = specimen.decide(situationOf(policy, example));
    if (!('expected' in example))
      return `it is decided as ${canonical(result)} instead of refused by ${example.refused}`;
    const wrong = Object.entries(example.expected as Facts).filter(([name, value]) => {
      return canonical(result[name]) !== canonical(value);
    });
    const said = wrong.map(([name, value]) => `${name} is ${canonical(result[name])} instead of ${canonical(value)}`);
    return said.length === 0 ? undefined : said.join('; ');
  } catch (error) {
    if (!(error instanceof DzfpError)) throw error;
    const codes = error.issues.map(({ code }) => code);
    if ('refused' in example && codes.includes(example.refused)) return undefined;
    const wanted = 'refused' in example ? `by ${example.refused}` : 'at all';
    return `it is refused, but not ${wanted}: ${error.message}`;
  }
}

/** The facts of an example, with the start of the state completed by what the example says of it. */
function situationOf(policy: AnyPolicy, example: AnyExample): Situation {
  const input = example.input as Facts;
  if (policy.kind !== 'carried') return { input };
  const before = 'before' in example ? (example.before as Facts | undefined) : undefined;
  return { input, before: { ...(policy.carry.start as Facts), ...before } };
}
