import {
  choice,
  definePolicy,
  money,
  nothing,
  parameter,
  record,
  text,
  type Money,
  type MoneyTerm,
  type Policy,
} from '@dzfp/core';
import { describe, expect, it } from 'vitest';
import { card } from '../../fixture/card.ts';
import { poolWith } from '../../fixture/pool.ts';
import { lacksBoundary } from './boundary.ts';

type Kind = 'heat' | 'water';
interface Bill {
  readonly kind: Kind;
  readonly cost: Money;
}
interface Aid {
  readonly aid: Money;
}
const Kind = choice('种类', 'kind', { heat: text('取暖', 'heat'), water: text('水', 'water') });

/** Aid for heating alone, as the rule says; each cost is a case. */
function aid(
  rule: (cost: MoneyTerm, ceiling: MoneyTerm) => MoneyTerm,
  costs: readonly string[],
): Policy<string, Bill, Aid, { readonly ceiling: Money }> {
  return definePolicy<string, Bill, Aid, { readonly ceiling: Money }>({
    ...card,
    id: 'example/aid',
    input: record<Bill>('账单', 'bill', { kind: Kind, cost: money('费用', 'cost') }),
    output: record<Aid>('救助', 'aid', { aid: money('救助金', 'aid') }),
    parameters: { ceiling: parameter('example/ceiling', '8.2', money('上限', 'ceiling')) },
    formula: ({ kind, cost }, { ceiling }) => ({ aid: kind.is('heat').choose(rule(cost, ceiling), nothing) }),
    laws: [],
    examples: costs.map((cost) => ({
      title: text('例', 'case'),
      parameters: { ceiling: '100.00' },
      standing: 'assumed',
      input: { kind: 'heat', cost },
      expected: {},
    })),
  });
}

describe('a boundary example', () => {
  const capped = (cost: MoneyTerm, ceiling: MoneyTerm): MoneyTerm => cost.atMost(ceiling);

  it('is lacking when no case comes near the cap', () => {
    expect(lacksBoundary(aid(capped, ['50.00', '99.98', '100.02']))).toBe(true);
  });

  it.each(['99.99', '100.00', '100.01'])('stands at the cap, or a fen beside it: %s', (cost) => {
    expect(lacksBoundary(aid(capped, ['50.00', cost]))).toBe(false);
  });

  it('is not asked of a formula that never turns on a figure', () => {
    expect(lacksBoundary(aid((cost, ceiling) => cost.plus(ceiling), ['50.00']))).toBe(false);
  });

  it('is asked of a carried policy with what it carries', () => {
    expect(lacksBoundary(poolWith())).toBe(false);
  });
});
