import type { AnyPolicy } from '@dzfp/core';
import { createEngine } from '@dzfp/core/engine';
import { expect, it } from 'vitest';
import { funds } from './plugin.ts';

const policies: readonly AnyPolicy[] = funds.policies;

it('every clause of area 2, and 0.1 of the preamble, has a policy', () => {
  const clauses = new Set(policies.flatMap((policy) => policy.clauses as readonly string[]));
  expect([...clauses].sort()).toEqual(['0.1', '2.1', '2.2', '2.3', '2.4']);
});

it('an engine loads the plugin and lists all its policies', () => {
  const listed = createEngine({ plugins: [funds] }).list();
  expect(listed).toHaveLength(policies.length);
  expect(listed.every(({ id }) => id.startsWith('funds/'))).toBe(true);
});

it('the plugin brings no values: a place does', () => {
  expect(funds.books).toEqual([]);
});
