import type { AnyPolicy } from '@dzfp/core';
import { createEngine } from '@dzfp/core/engine';
import { expect, it } from 'vitest';
import { housing } from './plugin.ts';

const policies: readonly AnyPolicy[] = housing.policies;

it('every clause of area 7 has a policy', () => {
  const clauses = new Set(policies.flatMap((policy) => policy.clauses as readonly string[]));
  expect([...clauses].sort()).toEqual(['7.1', '7.2']);
});

it('an engine loads the plugin and lists its policies', () => {
  const engine = createEngine({ plugins: [housing] });
  expect(engine.list().map(({ id }) => id)).toEqual([
    'housing/dwelling-grade',
    'housing/housing-coverage',
    'housing/re-inspection',
    'housing/rebuilt-area',
    'housing/renovation-duty',
    'housing/renovation-queue',
    'housing/renovation-subsidy',
    'housing/three-acts',
  ]);
});
