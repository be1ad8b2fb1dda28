import { createEngine } from '@dzfp/core/engine';
import { expect, it } from 'vitest';
import { safetyNet } from './plugin.ts';

it('loads, and carries out each clause of area 8', () => {
  expect(() => createEngine({ plugins: [safetyNet] })).not.toThrow();
  const clauses = new Set<string>(safetyNet.policies.flatMap((policy) => policy.clauses));
  expect([...clauses].filter((clause) => clause.startsWith('8')).sort()).toEqual(['8.1', '8.2', '8.3', '8.4']);
});
