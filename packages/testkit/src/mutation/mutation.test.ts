import { definePolicy, money, parameter, record, text, type AnyFormula, type Money } from '@dzfp/core';
import { describe, expect, it } from 'vitest';
import { aidWith } from '../../fixture/aid.ts';
import { card } from '../../fixture/card.ts';
import { yearPolicy } from '../../fixture/year.ts';
import { mutantsOf } from './mutants-of.ts';
import { mutationReport } from './mutation-report.ts';

interface Bill {
  readonly cost: Money;
}
interface Aid {
  readonly aid: Money;
}

/** Nothing up to a threshold, all that is above it beyond; an example for each cost, and no law about a boundary. */
function above(costs: Readonly<Record<string, string>>, withLaw = false): AnyFormula {
  return definePolicy<string, Bill, Aid, { readonly threshold: Money }>({
    ...card,
    id: 'example/above',
    input: record<Bill>('账单', 'bill', { cost: money('费用', 'cost', { most: '1000.00' }) }),
    output: record<Aid>('救助', 'aid', { aid: money('救助金', 'aid') }),
    parameters: { threshold: parameter('example/threshold', '8.2', money('起付线', 'threshold', { most: '500.00' })) },
    formula: ({ cost }, { threshold }) => ({ aid: cost.isBelow(threshold).choose(threshold, cost) }),
    laws: withLaw
      ? [
          {
            id: 'floor',
            title: text('不低于起付线', 'at least the threshold'),
            holds: ({ parameters, result }) => parameters.threshold.isAtMost(result.aid),
          },
        ]
      : [],
    examples: Object.entries(costs).map(([cost, aid]) => ({
      title: text('例', 'case'),
      parameters: { threshold: '100.00' },
      standing: 'assumed',
      input: { cost },
      expected: { aid },
    })),
  });
}

describe('the mistakes that can be made in a formula', () => {
  it('are always the same ones', () => {
    const said = (): unknown => mutantsOf(aidWith()).map(({ mistake, node, policy }) => [mistake, node, policy.graph]);
    expect(said()).toEqual(said());
  });

  it('leave the policy as it was', () => {
    const policy = aidWith();
    const before = JSON.stringify(policy.graph);
    for (const mutant of mutantsOf(policy)) expect(JSON.stringify(mutant.policy.graph)).not.toBe(before);
    expect(JSON.stringify(policy.graph)).toBe(before);
  });

  it('can be made in a carried policy', () => {
    expect(mutationReport(yearPolicy, { runs: 5 }).mutants).toBeGreaterThan(0);
  });
});

describe('a mistake', () => {
  const survivors = (policy: AnyFormula): string[] =>
    mutationReport(policy, { runs: 200 }).survivors.map(({ mistake }) => mistake);

  it('is noticed by an example on each side', () => {
    expect(survivors(above({ '50.00': '100.00', '150.00': '150.00' }))).toEqual(['boundaryMoved']);
  });

  it('survives where no example reaches the case, and a drawn case shows it', () => {
    const first = mutationReport(above({ '50.00': '100.00' }), { runs: 200 }).survivors.find(
      ({ mistake }) => mistake === 'droppedBranch',
    );
    expect(first?.shownBy).not.toBeNull();
  });

  it('is noticed by a law where no example reaches the case', () => {
    const report = mutationReport(above({ '150.00': '150.00' }, true), { runs: 200 });
    expect(report.killedByLaw).toBeGreaterThan(0);
  });

  it('that changes no decision is shown by no case', () => {
    const [same] = mutationReport(above({ '50.00': '100.00', '150.00': '150.00' }), { runs: 200 }).survivors;
    expect(same).toMatchObject({ mistake: 'boundaryMoved', op: 'compare', shownBy: null });
  });
});

describe('a law', () => {
  it('is not changed by the mistake that it judges', () => {
    const { policy } =
      mutantsOf(above({ '150.00': '150.00' }, true)).find(({ mistake }) => mistake === 'boundaryMoved') ?? {};
    const law = policy?.lawGraph.nodes[policy.lawGraph.outputs['law.floor'] as number];
    expect(law).toMatchObject({ op: 'compare', relation: 'atMost' });
  });
});
