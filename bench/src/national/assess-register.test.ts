import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rowsOf, type Columns } from '@dzfp/batch';
import { recordShapeOf } from '@dzfp/core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { referenceAnswers } from '../../../packages/batch/fixture/reference.ts';
import { assessRegister, type AssessedRegister } from './assess-register.ts';
import { drawPools } from './draw-pools.ts';
import { lawsOfAll, type Law } from './law.ts';
import type { Totals } from './totals.ts';

const folder = mkdtempSync(join(tmpdir(), 'dzfp-national-'));
const seen = new Map<string, Columns[]>();
let register: AssessedRegister;

beforeAll(async () => {
  const onFacts = ({ policy }: Law, facts: Columns): void => {
    seen.set(policy.id, [...(seen.get(policy.id) ?? []), facts]);
  };
  register = await assessRegister({ households: 60, seed: 1, pools: drawPools(40), folder, atOnce: 40, onFacts });
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it.each(lawsOfAll().map((law) => [law.policy.id, law] as const))('%s: totals are those of the evaluator', (id, law) => {
  expect(register.totals.get(id)).toEqual(evaluated(law, seen.get(id) ?? []));
});

it('decides records by every policy, and most of all', () => {
  const none = [...register.totals].filter(([, { rows }]) => !('decided' in rows)).map(([id]) => id);
  expect(none).toEqual([]);
  const all = [...register.totals.values()].map(({ rows }) => rows['decided'] ?? 0);
  expect(all).toHaveLength(lawsOfAll().length);
  expect(all.reduce((sum, rows) => sum + rows, 0)).toBeGreaterThan(register.decisions * 0.8);
});

/** The same counts and sums, record by record. */
function evaluated({ policy, bound }: Law, pieces: readonly Columns[]): Totals {
  const rows: Record<string, number> = {};
  const sums: Record<string, bigint> = Object.fromEntries(amountsOf(policy).map((name) => [name, 0n]));
  for (const piece of pieces) {
    for (const answer of referenceAnswers(policy, { bound, rows: rowsOf(piece), broken: new Set() })) {
      const verdict = typeof answer === 'object' ? 'decided' : answer;
      rows[verdict] = (rows[verdict] ?? 0) + 1;
      if (typeof answer !== 'object') continue;
      for (const name of Object.keys(sums)) {
        const amount = name
          .split('_')
          .reduce<unknown>((of, key) => (of as Record<string, unknown>)[key], answer.result);
        sums[name] = (sums[name] ?? 0n) + BigInt((amount as number | null) ?? 0);
      }
    }
  }
  return { rows, sums };
}

/** The amounts of a decision, those of a record inside of it after its name. */
function amountsOf({ output }: Pick<Law['policy'], 'output'>, of = recordShapeOf(output)): readonly string[] {
  return Object.entries(of.fields).flatMap(([name, { shape }]) => {
    if (shape.kind === 'record') return amountsOf({ output }, shape).map((each) => `${name}_${each}`);
    return shape.kind === 'money' ? [name] : [];
  });
}
