import { type AnyPolicy } from '@dzfp/core';
import { createEngine } from '@dzfp/core/engine';
import { expect, it } from 'vitest';
import { medical } from './plugin.ts';

const policies: readonly AnyPolicy[] = medical.policies;

it('every clause of area 6 has a policy', () => {
  const clauses = new Set(policies.flatMap((policy) => policy.clauses as readonly string[]));
  expect([...clauses].sort()).toEqual(['6.1', '6.2', '6.3', '6.4']);
});

it('an engine loads the plugin and lists its policies', () => {
  const engine = createEngine({ plugins: [medical] });
  expect(engine.list().map(({ id }) => id)).toEqual([
    'medical/bill-reconciliation',
    'medical/burden-guarantee',
    'medical/coverage-gap',
    'medical/free-treatment',
    'medical/inpatient-settlement',
    'medical/insurance-financing',
    'medical/premium-subsidy',
  ]);
});

it('the plugin brings no values: a place does', () => {
  expect(medical.books).toEqual([]);
});

it.each(policies.map((policy) => [policy.id, policy] as const))(
  '%s has a worked and a refused example',
  (_, policy) => {
    expect(policy.examples.some((each) => 'expected' in each)).toBe(true);
    expect(policy.examples.some((each) => 'refused' in each)).toBe(true);
  },
);
