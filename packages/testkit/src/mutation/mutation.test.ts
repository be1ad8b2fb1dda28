import type { AnyFormula } from '@dzfp/core';
import { describe, expect, it } from 'vitest';
import { above } from '../../fixture/above.ts';
import { aidWith } from '../../fixture/aid.ts';
import { yearPolicy } from '../../fixture/year.ts';
import { mutantsOf } from './mutants-of.ts';
import { variationFault } from '../variation/variation-fault.ts';
import { mutationReport, proposeVariations } from './mutation-report.ts';

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

describe('the variations that are proposed', () => {
  const policy = above({ '50.00': '100.00', '150.00': '150.00' });
  const bare = above({ '50.00': '100.00' });

  it('start from a worked example, change as little as shows a mistake, and say all that is then decided', () => {
    expect(proposeVariations(bare)).toContainEqual({
      like: 'case',
      change: { 'input.cost': '100.01' },
      expected: { result: { aid: '100.01' } },
    });
  });

  it('are the same ones each time, and none where nothing shows a difference', () => {
    expect(proposeVariations(bare)).toEqual(proposeVariations(bare));
    expect(proposeVariations(policy)).toEqual([]);
  });

  it('come out as they say, and notice the mistakes that nothing noticed before', () => {
    const variations = proposeVariations(bare);
    expect(variations.map((each) => variationFault(bare, each))).toEqual(variations.map(() => undefined));
    const { survivors, killedByVariation } = mutationReport(bare, { variations });
    expect(killedByVariation).toBeGreaterThan(0);
    expect(survivors.filter(({ shownBy }) => shownBy !== null)).toEqual([]);
  });

  it('say all that is decided of an item of a chain, and the state after it', () => {
    const variations = proposeVariations(yearPolicy, { runs: 5 });
    expect(variations.length).toBeGreaterThan(0);
    for (const { expected, refused } of variations)
      expect(refused ?? Object.keys(expected ?? {})).not.toEqual(['result']);
  });

  it('fail when they come out otherwise, and when their example is gone', () => {
    const [variation] = proposeVariations(bare);
    if (variation === undefined) throw new Error('nothing is proposed');
    expect(variationFault(bare, { ...variation, expected: { result: { aid: '1.00' } } })).toContain('instead of');
    expect(variationFault(bare, { ...variation, like: 'elsewhere' })).toContain('no worked example');
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
