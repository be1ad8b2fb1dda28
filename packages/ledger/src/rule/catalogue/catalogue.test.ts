import { exampleFault } from '@dzfp/testkit';
import { clauseIds } from '@dzfp/core/model';
import { formulaInside } from '@dzfp/core/plan';
import { prose } from '@dzfp/core/reading';
import { describe, expect, test } from 'vitest';
import type { FormulaRule } from '../rule.ts';
import { fundCatalogue } from './fund-entries.ts';
import { catalogue } from './index.ts';

const all = [...catalogue, ...fundCatalogue];

const formulas = all.filter((each): each is FormulaRule => each.kind === 'formula');

test('numbers are unique, and clauses exist', () => {
  const ids = all.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, clause } of all) {
    expect(id).toMatch(/^Q-[A-Z]{2}-\d{2}$/u);
    expect(clauseIds).toContain(clause);
  }
});

describe.each(formulas.map((each) => [each.id, each] as const))('%s', (_, rule) => {
  const [fires, passes] = rule.policy.examples;
  test('fires where it should, and not where it should not', () => {
    expect(fires).toMatchObject({ expected: { finding: true } });
    expect(passes).toMatchObject({ expected: { finding: false } });
    for (const each of rule.policy.examples) expect(exampleFault(rule.policy, each)).toBeUndefined();
  });

  test('answers unknown to one who knows nothing', () => {
    const values = fires?.parameters ?? {};
    const bound = rule.policy.with(values as never);
    const inside = formulaInside(bound)!;
    const outcome = inside.runner.run({ facts: {}, before: undefined });
    const at = inside.runner.plan.at[rule.policy.graph.outputs['result.finding']!]!;
    // Whether somebody is insured is asked so that a blank is a finding.
    expect(outcome[at]).toBe(rule.id === 'Q-ME-01' ? 1 : Number.NaN);
  });

  test('reads as a sentence in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const { steps } = prose(rule.policy, language);
      expect(steps.length).toBeGreaterThan(0);
      for (const { sentence } of steps) expect(sentence).not.toMatch(/undefined|NaN|\bfacts\b/u);
    }
  });
});
