import { createEngine } from '@dzfp/core/engine';
import { clauseIds } from '@dzfp/core/model';
import { expect, it } from 'vitest';
import { pathway } from './plugin.ts';

it('each clause of area 1 and of the preamble ends with a policy', () => {
  const cited = new Set(pathway.policies.flatMap(({ clauses }) => clauses));
  const due = clauseIds.filter((id) => id.startsWith('0.') || id.startsWith('1.'));
  expect(due.filter((id) => !cited.has(id))).toEqual([]);
});

it('loads into an engine', () => {
  expect(createEngine({ plugins: [pathway] }).list()).toHaveLength(pathway.policies.length);
});
