// Ceilings, floors, allowances and the largest of several against the cases of publicodes (https://github.com/publicodes/publicodes,
// MIT licence), packages/core/test/mécanismes/encadrement.yaml, abattement.yaml and le-maximum-de.yaml. “Not applicable” there, and a
// bound that is “no”, are none here: a ceiling, floor or allowance that is known to be none does not bind. Claimed: these cases.
import { describe, expect, it } from 'vitest';
import { definePolicy, money, nothing, parameter, rate, record, rounding, type Money } from '../../index.ts';
import { bareCard } from '../../../fixture/bare-card.ts';
import { figureOf } from '../../../fixture/figures-of.ts';

interface Limits {
  readonly amount: Money;
  readonly other: Money;
  readonly ceiling: Money | null;
  readonly floor: Money | null;
  readonly allowance: Money | null;
}
interface Limited {
  readonly within: Money;
  readonly reduced: Money;
  readonly reducedByShare: Money;
}
const policy = definePolicy({
  ...bareCard,
  id: 'example/encadrement',
  input: record<Limits>('限额', 'limits', {
    amount: money('金额', 'amount'),
    other: money('另一金额', 'other'),
    ceiling: money('封顶', 'ceiling').nullable(),
    floor: money('保底', 'floor').nullable(),
    allowance: money('扣除', 'allowance').nullable(),
  }),
  output: record<Limited>('结果', 'limited', {
    within: money('限内', 'within'),
    reduced: money('扣除后', 'reduced'),
    reducedByShare: money('按比例扣除后', 'reduced by a share'),
  }),
  parameters: { share: parameter('example/share', '1', rate('比例', 'share')) },
  formula: ({ amount, other, ceiling, floor, allowance }, { share }) => ({
    within: amount.plus(other).atMost(ceiling).atLeast(floor),
    reduced: amount.minus(allowance.ifNone(nothing)).atLeast(nothing),
    reducedByShare: amount.minus(amount.times(share).round(rounding('halfUp', '0.01', 'X'))).atLeast(nothing),
  }),
  laws: [],
  examples: [],
});

type Result = 'within' | 'reduced' | 'reduced by a share';
interface Case {
  readonly amount: string;
  readonly other?: string;
  readonly ceiling?: string | null;
  readonly floor?: string | null;
  readonly allowance?: string | null;
}

const cases: readonly (readonly [string, Case, Result, number])[] = [
  ['plafonnement', { amount: '1000', ceiling: '250' }, 'within', 250],
  ['plancher nouvelle écriture', { amount: '1000', floor: '2000' }, 'within', 2000],
  ['plafonnement non applicable', { amount: '1000', ceiling: null }, 'within', 1000],
  ['plancher', { amount: '1000', floor: '2500' }, 'within', 2500],
  ['encadrement inférieur et supérieur', { amount: '500', other: '400', ceiling: '800', floor: '200' }, 'within', 800],
  ['le maximum de', { amount: '1', floor: '0.9' }, 'within', 1],
  ['maximum avec valeur non applicable', { amount: '10', floor: null }, 'within', 10],
  ['montant abattu, 10000', { amount: '10000', allowance: '20507' }, 'reduced', 0],
  ['montant abattu, 80000', { amount: '80000', allowance: '20507' }, 'reduced', 59_493],
  ['abattement non applicable', { amount: '10', allowance: null }, 'reduced', 10],
  ['montant abattu en pourcentage, 10000', { amount: '10000' }, 'reduced by a share', 8500],
  ['montant abattu en pourcentage, 80000', { amount: '80000' }, 'reduced by a share', 68_000],
];

describe('encadrement, abattement, le maximum de', () => {
  const bound = policy.with({ share: '0.15' });
  const blank = { other: '0', ceiling: null, floor: null, allowance: null };
  it.each(cases)('%s', (_, facts, result, expected) => {
    expect(figureOf(bound, { ...blank, ...facts }, result)).toBe(expected);
  });
});
