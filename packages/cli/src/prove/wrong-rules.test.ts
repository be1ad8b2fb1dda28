import { combineBooks, type AnyPolicy, type BoundBase } from '@dzfp/core';
import { insideFor } from '@dzfp/core/plan';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { areas } from '@dzfp/dezhou/areas';
import { endZ3, prove, type AnyLaw, type Verdict } from '@dzfp/testkit/prove';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { withMistake, type Mistake, type Place } from './fault.ts';

vi.setConfig({ testTimeout: 120_000 });
afterAll(endZ3);

const policies = new Map(
  areas.flatMap((plugin): readonly AnyPolicy[] => plugin.policies).map((each) => [each.id, each]),
);
const setting = { book: combineBooks(dezhou, illustrative), jurisdiction: '371402', on: '2019-12-31' };

function bound(id: string): BoundBase {
  return (policies.get(id) as AnyPolicy).in(setting);
}

async function verdict(of: BoundBase, law: string, mistake?: readonly [Place, Mistake]): Promise<Verdict> {
  const { policy } = insideFor(of, 'prove');
  const asked = ([...policy.laws, ...policy.pledges] as readonly AnyLaw[]).find(({ id }) => id === law) as AnyLaw;
  const graph = mistake === undefined ? policy.lawGraph : withMistake(policy.lawGraph, ...mistake);
  return prove(of, asked, { graph, timeout: 40_000 });
}

type Wrong = readonly [policy: string, law: string, mistakes: readonly (readonly [Place, Mistake])[]];

const wrongRules: readonly Wrong[] = [
  [
    'pathway/policy-income-owed',
    'every-fen-is-placed',
    [
      ['due by the day', 'aFenMore'],
      ['not received', 'aFenMore'],
      ['owed and not received', 'aFenMore'],
      ['result.due', 'aFenMore'],
      ['result.received', 'aFenMore'],
      ['result.overpaid', 'aFenMore'],
      ['result.early', 'aFenMore'],
      [{ op: 'compare', nth: 1 }, 'strictness'],
      [{ op: 'compare', nth: 2 }, 'strictness'],
      [{ op: 'greatest', nth: 0 }, 'limitDropped'],
      [{ op: 'greatest', nth: 1 }, 'limitDropped'],
      [{ op: 'least', nth: 0 }, 'limitDropped'],
      [{ op: 'choose', nth: 0 }, 'branchesSwapped'],
      [{ op: 'choose', nth: 1 }, 'branchesSwapped'],
      [{ op: 'choose', nth: 2 }, 'branchesSwapped'],
    ],
  ],
  ['pathway/policy-income-owed', 'owed-within-due', [[{ op: 'compare', nth: 0 }, 'strictness']]],
  ['medical/coverage-gap', 'gap-names-a-scheme', [['result.gap', 'denied']]],
  ['medical/insurance-financing', 'financing-is-both-parts', [['financing per person', 'aFenMore']]],
  ['medical/burden-guarantee', 'year-conserved', [['in-policy burden', 'aFenMore']]],
  [
    'medical/burden-guarantee',
    'exception-never-hides-the-excess',
    [
      ['result.within', 'denied'],
      ['result.within', 'strictness'],
      [{ op: 'choose', nth: 3 }, 'branchesSwapped'],
    ],
  ],
  ['medical/premium-subsidy', 'premium-conserved', [['result.ownPayment', 'aFenMore']]],
  ['medical/premium-subsidy', 'better-right-once', [[{ op: 'choose', nth: 0 }, 'branchesSwapped']]],
];

describe.each(wrongRules)('of a wrong rule of %s, %s', (policy, law, mistakes) => {
  it.each(mistakes)('is refuted by the least facts: %j %s', async (place, mistake) => {
    expect(await verdict(bound(policy), law, [place, mistake])).toMatchObject({ outcome: 'refuted', least: true });
  });
});

describe('what wrong rules are refuted of', () => {
  it('is proved of the rules as they are', async () => {
    for (const [policy, law] of wrongRules) {
      // oxlint-disable-next-line no-await-in-loop -- one solver answers one question after another
      expect([policy, law, (await verdict(bound(policy), law)).outcome]).toEqual([policy, law, 'proved']);
    }
  });

  it('is at least twenty mistakes', () => {
    expect(wrongRules.flatMap(([, , mistakes]) => mistakes).length).toBeGreaterThanOrEqual(20);
  });
});

describe('a pledge', () => {
  const premium = policies.get('medical/premium-subsidy') as AnyPolicy;

  it('is refuted where the sum that a county sets is a fen short', async () => {
    const values = Object.entries(bound(premium.id).values).map(([name, { wire }]) => [name, wire] as const);
    const short = (premium.with as (values: object) => BoundBase)({
      ...Object.fromEntries(values),
      fixedSubsidy: '124.99',
    });
    const found = await verdict(short, 'at-least-half');
    expect(found).toMatchObject({
      outcome: 'refuted',
      least: true,
      counterexample: { facts: { registered: true } },
    });
  });
});
