import { recordShapeOf, type AnyFormula } from '@dzfp/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decidedByKernel } from '../../fixture/decided-by-kernel.ts';
import { decidedBySql } from '../../fixture/decided-by-sql.ts';
import { inTurn, openDuckdb, openPostgresql, type Engine } from '../../fixture/engines.ts';
import { formulas } from '../../fixture/formulas.ts';
import { mixed, withoutKeys, type Mixed } from '../../fixture/mixed.ts';
import { populations } from '../../fixture/populations.ts';
import { referenceAnswers, type Answer } from '../../fixture/reference.ts';

/** What the generated loop says, or the one of lanes where there is one. */
function decidedByLoop(policy: AnyFormula, { bound, rows }: Mixed, mode: 'loop' | 'lanes' = 'loop'): readonly Answer[] {
  return decidedByKernel(policy, recordShapeOf(policy.input), rows, bound, { mode });
}

let engines: readonly Engine[] = [];
beforeAll(async () => {
  engines = await Promise.all([openDuckdb(), openPostgresql()]);
}, 180_000);
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

describe('two thousand records of each policy: the evaluator, the generated loops, DuckDB and PostgreSQL say the same', () => {
  it.each(formulas)(
    '%s',
    async (_, policy) => {
      await inTurn(populations(policy, 4, 400), async (population) => {
        const all = mixed(policy, population);
        const expected = referenceAnswers(policy, all);
        expect(decidedByLoop(policy, all)).toEqual(expected);
        expect(decidedByLoop(policy, all, 'lanes')).toEqual(expected);
        await inTurn(engines, async (engine) => {
          const { dialect } = engine;
          expect({ dialect, answers: await decidedBySql(engine, policy, all) }).toEqual({ dialect, answers: expected });
        });
      });
    },
    180_000,
  );
});

const carried = formulas.flatMap(([id, policy]) => (policy.kind === 'carried' ? [[id, policy] as const] : []));

it.each(carried)('%s: items without a key or a place are set aside by all alike', async (_, policy) => {
  await inTurn(populations(policy, 2, 200), async (population) => {
    const all = withoutKeys(policy, mixed(policy, population));
    const expected = decidedByLoop(policy, all);
    await inTurn(engines, async (engine) => {
      expect(await decidedBySql(engine, policy, all)).toEqual(expected);
    });
  });
});
