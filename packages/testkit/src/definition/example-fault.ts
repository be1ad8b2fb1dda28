import { DzfpError, type AnyPolicy } from '@dzfp/core';
import { canonical } from '../law/demand.ts';
import type { Facts } from '../trial/situation.ts';
import { specimenOf } from '../trial/specimen.ts';
import { situationOf, type AnyExample } from './situation-of.ts';

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
