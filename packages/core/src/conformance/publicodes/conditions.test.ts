// Conditions and variations with facts that are missing, against the cases of publicodes (https://github.com/publicodes/publicodes,
// MIT licence), packages/core/test/mécanismes/toutes-ces-conditions.yaml, une-de-ces-conditions.yaml and variations.yaml. “Not
// applicable” there is none here. Claimed: what is decided although a fact is missing, and which facts are asked for otherwise.
// Not claimed: the order in which facts are asked for.
import { describe, expect, it } from 'vitest';
import {
  count,
  definePolicy,
  flag,
  money,
  number,
  onlyWhen,
  record,
  yes,
  yuan,
  type Count,
  type FlagTerm,
  type Money,
  type MoneyTerm,
  type TermsOf,
} from '../../index.ts';
import type { BoundBase } from '../../policy/bound.ts';
import { bareCard } from '../../../fixture/bare-card.ts';
import { figuresOf } from '../../../fixture/figures-of.ts';

interface Damage {
  readonly minor?: boolean;
  readonly major?: boolean;
}
interface Sum {
  readonly sum: Money | null;
}
const sum = record<Sum>('结果', 'result', { sum: money('金额', 'sum').nullable() });

function refundUnless(damaged: (minor: FlagTerm, major: FlagTerm) => FlagTerm): BoundBase {
  const refund = definePolicy({
    ...bareCard,
    id: 'example/refund',
    input: record<Damage>('损坏', 'damage', {
      minor: flag('轻微', 'minor').optional(),
      major: flag('严重', 'major').optional(),
    }),
    output: sum,
    parameters: {},
    formula: ({ minor, major }) => ({ sum: onlyWhen(damaged(minor, major).not(), yuan('3000')) }),
    laws: [],
    examples: [],
  });
  return refund.with({});
}
const unlessBoth = refundUnless((minor, major) => minor.and(major));
const unlessEither = refundUnless((minor, major) => minor.or(major));

interface Staff {
  readonly executive?: boolean;
  readonly quarter?: Money;
  readonly headcount?: Count;
  readonly ceiling?: Count;
}
const variationOf = (sumOf: (staff: TermsOf<Staff>) => MoneyTerm): BoundBase => {
  const variation = definePolicy({
    ...bareCard,
    id: 'example/variation',
    input: record<Staff>('人员', 'staff', {
      executive: flag('管理人员', 'executive').optional(),
      quarter: money('四分之一', 'quarter').optional(),
      headcount: count('人数', 'headcount').optional(),
      ceiling: count('上限', 'ceiling').optional(),
    }),
    ignores: ['executive', 'quarter', 'headcount', 'ceiling'],
    output: sum,
    parameters: {},
    formula: (staff) => ({ sum: onlyWhen(yes, sumOf(staff)) }),
    laws: [],
    examples: [],
  });
  return variation.with({});
};
const byStatus = variationOf(({ executive }) => executive.choose(yuan('2300'), yuan('2100')));
const computedOtherwise = variationOf(({ executive, quarter }) => executive.choose(yuan('2300'), quarter));
const percent = variationOf(({ headcount, ceiling }) =>
  headcount
    .isAbove(number(100))
    .choose(
      yuan('5'),
      headcount.isAbove(ceiling).choose(yuan('4'), headcount.isAbove(number(20)).choose(yuan('2'), yuan('1'))),
    ),
);

const decided = (value: string | null): object => ({ figures: { sum: value } });
const lacking = (...missing: string[]): object => ({ missing });

const cases: readonly (readonly [string, BoundBase, object, object])[] = [
  ['toutes ces conditions, A', unlessBoth, { minor: true }, lacking('major')],
  ['toutes ces conditions, B', unlessBoth, { minor: true, major: true }, decided(null)],
  ['toutes ces conditions, C', unlessBoth, { minor: false }, decided('3000.00')],
  ['une de ces conditions, vraie', unlessEither, { minor: true }, decided(null)],
  ['une de ces conditions, en attente de l’autre', unlessEither, { major: false }, lacking('minor')],
  ['une de ces conditions, toutes fausses', unlessEither, { minor: false, major: false }, decided('3000.00')],
  ['variations, cadre', byStatus, { executive: true }, decided('2300.00')],
  ['variations, non cadre', byStatus, { executive: false }, decided('2100.00')],
  ['variations, information manquante', byStatus, {}, lacking('executive')],
  ['cas défaut à calculer', computedOtherwise, { executive: false }, lacking('quarter')],
  ['cas défaut ignoré si variation résolue', computedOtherwise, { executive: true }, decided('2300.00')],
  ['plusieurs variations, 1er cas', percent, { headcount: 300 }, decided('5.00')],
  ['plusieurs variations, 2ème cas, non résolu', percent, { headcount: 40 }, lacking('ceiling')],
  ['plusieurs variations, cas par défaut', percent, { headcount: 20, ceiling: 60 }, decided('1.00')],
];

describe('conditions, variations', () => {
  it.each(cases)('%s', (_, bound, facts, expected) => expect(figuresOf(bound, facts)).toMatchObject(expected));
});
