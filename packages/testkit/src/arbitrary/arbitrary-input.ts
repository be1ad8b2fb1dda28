import { type AnyPolicy } from '@dzfp/core';
import { formulaInside, type BoundFormula } from '@dzfp/core/plan';
import type fc from 'fast-check';
import type { Facts } from '../trial/situation.ts';
import { valuesBound } from '../trial/specimen.ts';
import { arbitraryOf } from './arbitrary-of.ts';
import { kept } from './kept.ts';
import { brokenRequirements, mended } from './requirements.ts';
import { noThresholds, thresholdsOf } from './thresholds.ts';

/**
 * Facts for a policy in their wire form: they satisfy its requirements, and stay near the figures at which its formula turns.
 *
 * @param values - the values of the law whose thresholds matter; without them only the schema's own bounds are known
 */
export function arbitraryInput(policy: AnyPolicy, values?: Facts): fc.Arbitrary<Facts> {
  return inputNear(policy, values === undefined ? undefined : formulaInside(valuesBound(policy, values)));
}

const drawnNear = new WeakMap<object, fc.Arbitrary<Facts>>();

/** Facts near the thresholds of a formula that is bound already; made once for it. */
export function inputNear(policy: AnyPolicy, inside: BoundFormula | undefined): fc.Arbitrary<Facts> {
  const key = inside ?? policy;
  let drawn = drawnNear.get(key);
  if (!drawn) drawnNear.set(key, (drawn = makeInput(policy, inside)));
  return drawn;
}

function makeInput(policy: AnyPolicy, inside: BoundFormula | undefined): fc.Arbitrary<Facts> {
  if (policy.kind === 'procedure') return arbitraryOf(policy.input) as fc.Arbitrary<Facts>;
  const near = inside === undefined ? noThresholds : thresholdsOf(inside);
  const drawn = arbitraryOf(policy.input, { near }) as fc.Arbitrary<Facts>;
  if (policy.requires.length === 0) return drawn;
  const broken = brokenRequirements(policy);
  const advice = `the requirements of ${policy.id} are hard to meet by chance, give \`input\``;
  return kept(
    drawn.map((facts) => mended(facts, broken)),
    (facts) => broken(facts).length === 0,
    advice,
  );
}
