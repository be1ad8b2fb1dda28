// Progressive rates and tables by amount against the cases of publicodes (https://github.com/publicodes/publicodes, MIT licence),
// packages/core/test/mécanismes/barème.yaml and grille.yaml; the names are theirs, the rules are restated in the terms of this library.
// Claimed: what a tariff with fixed bounds gives, before any rounding. Not claimed: bounds that are facts and may be unknown (here they
// are parameters), a multiplier of zero, units per month and year, and to which side an amount that equals a bound of a table belongs.
import { describe, expect, it } from 'vitest';
import { bands, definePolicy, money, nothing, parameter, record, rounding, yuan, type Money } from '../../index.ts';
import { bareCard } from '../../../fixture/bare-card.ts';
import { figureOf, figuresOf } from '../../../fixture/figures-of.ts';

interface Base {
  readonly base: Money;
}
interface Due {
  readonly due: Money;
}
type Tariff = readonly (readonly [upTo: string | null, rate: string])[];

const fen = rounding('halfUp', '0.01', 'X');
const tariff = definePolicy({
  ...bareCard,
  id: 'example/bareme',
  input: record<Base>('基数', 'base', { base: money('基数', 'base') }),
  output: record<Due>('应缴', 'due', { due: money('应缴', 'rounded') }),
  parameters: {
    first: parameter('example/first', '1', bands('其一', 'first component')),
    second: parameter('example/second', '1', bands('其二', 'second component')),
  },
  formula: ({ base }, { first, second }) => {
    const [one, other] = [base.through(first, { above: nothing }), base.through(second, { above: nothing })];
    return { due: one.plus(other).as('应缴', 'due').round(fen) };
  },
  laws: [],
  examples: [],
});

const marginal: Tariff = [
  ['5000', '0.0465'],
  ['15000', '0.03'],
  [null, '0.01'],
];
const onRetirement: Tariff = [
  ['5000', '0.02'],
  [null, '0'],
];
const onTop: Tariff = [
  ['10000', '0.09'],
  [null, '0.29'],
];
const nil: Tariff = [[null, '0']];
const variable = (rate: string): Tariff => [
  ['100', rate],
  [null, '0.9'],
];
const ending: Tariff = [
  ['100', '0.1'],
  ['1000', '0.5'],
];

const cases: readonly (readonly [string, Tariff, Tariff, string, number])[] = [
  ['petite assiette', marginal, nil, '3000', 139.5],
  ['moyenne assiette', marginal, nil, '6000', 262.5],
  ['grande assiette', marginal, nil, '30000', 682.5],
  ['barème à composantes', onRetirement, onTop, '12000', 1580],
  ['taux faible', variable('0.29'), nil, '200', 119],
  ['taux fort', variable('0.56'), nil, '200', 146],
  ['première tranche', ending, nil, '40', 4],
  ['tranche 2 active', ending, nil, '200', 60],
  ['tranche 2 dépassée', ending, nil, '2000', 460],
];

const written = (of: Tariff): { upTo: string | null; rate: string }[] => of.map(([upTo, rate]) => ({ upTo, rate }));

describe('barème', () => {
  it.each(cases)('%s', (_, first, second, base, due) => {
    const bound = tariff.with({ first: written(first), second: written(second) });
    expect(figureOf(bound, { base }, 'due')).toBe(due);
  });
});

interface Ceiled {
  readonly base: Money;
  readonly ceiling?: Money;
}
const [thousand, twoThousand] = [yuan('1000'), yuan('2000')];
const grid = definePolicy({
  ...bareCard,
  id: 'example/grille',
  input: record<Base>('基数', 'base', { base: money('基数', 'base') }),
  output: record<Due>('应缴', 'due', { due: money('应缴', 'due') }),
  parameters: {},
  formula: ({ base }) => ({
    due: base.isBelow(thousand).choose(yuan('50'), base.isBelow(twoThousand).choose(yuan('170'), yuan('400'))),
  }),
  laws: [],
  examples: [],
});
const gridWithCeiling = definePolicy({
  ...bareCard,
  id: 'example/grille-ceiling',
  input: record<Ceiled>('基数', 'base', { base: money('基数', 'base'), ceiling: money('上限', 'ceiling').optional() }),
  output: record<Due>('应缴', 'due', { due: money('应缴', 'due') }),
  parameters: {},
  formula: ({ base, ceiling }) => ({
    due: base.isBelow(ceiling).choose(yuan('100'), base.isBelow(twoThousand).choose(yuan('200'), yuan('300'))),
  }),
  laws: [],
  examples: [],
});

describe('grille', () => {
  it.each([
    ['petite assiette', '200', 50],
    ['moyenne assiette', '1500', 170],
    ['grande assiette', '10000', 400],
    ['assiette limite', '999.3', 50],
  ] as const)('%s', (_, base, due) => expect(figureOf(grid.with({}), { base }, 'due')).toBe(due));

  it('variable manquante', () =>
    expect(figuresOf(gridWithCeiling.with({}), { base: '1000' })).toEqual({ missing: ['ceiling'] }));
});
