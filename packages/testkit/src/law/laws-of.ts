import { isGuarantee, type AnyPolicy, type Law } from '@dzfp/core';
import { deterministic } from './deterministic.ts';
import { explanationConsistent } from './explanation-consistent.ts';
import { guarantee } from './guarantee.ts';
import { independent } from './independent.ts';
import { inputUntouched } from './input-untouched.ts';
import { jsonRoundTrip } from './json-round-trip.ts';
import { boundsContain } from './bounds-contain.ts';
import { declaredCliffs } from './declared-cliffs.ts';
import { monotone } from './monotone.ts';
import type { NamedLaw } from './named-law.ts';
import { optionalFacts } from './optional-facts.ts';
import { plainEqualsExact } from './plain-equals-exact.ts';
import { procedureLaw } from './procedure-law.ts';
import { unknownFacts } from './unknown-facts.ts';
import { wireEqualsTyped } from './wire-equals-typed.ts';
import { withinSchema } from './within-schema.ts';

/** The laws that a policy declares of itself. */
export function declaredLaws(policy: AnyPolicy): readonly NamedLaw[] {
  if (policy.kind === 'procedure') return policy.laws.map((law) => procedureLaw(law));
  const laws = policy.laws as readonly Law<Record<string, unknown>, Record<string, unknown>, unknown, unknown>[];
  return laws.map((law) => (isGuarantee(law) ? guarantee(law) : monotone(law)));
}

/** The laws that hold of every policy; those about a formula's inside only where there is one. */
export function commonLaws(policy: AnyPolicy): readonly NamedLaw[] {
  const ofAll = [deterministic, independent, inputUntouched, withinSchema, jsonRoundTrip, wireEqualsTyped];
  if (policy.kind === 'procedure') return ofAll;
  const [first, ...others] = optionalFacts(policy);
  const ofUnknown = first === undefined ? [] : [unknownFacts([first, ...others])];
  return [
    ...ofAll,
    plainEqualsExact,
    explanationConsistent,
    ...ofUnknown,
    boundsContain(policy),
    ...declaredCliffs(policy),
  ];
}
