import { recordShapeOf, type AnyFormula } from '@dzfp/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decidedBySql } from '../../fixture/decided-by-sql.ts';
import { inTurn, openDuckdb, openPostgresql, type Engine } from '../../fixture/engines.ts';
import { formulas } from '../../fixture/formulas.ts';
import { mixed, withoutKeys, type Mixed } from '../../fixture/mixed.ts';
import { populations } from '../../fixture/populations.ts';
import { referenceAnswers, type Answer } from '../../fixture/reference.ts';
import { columnsOf } from '../column/from-rows.ts';
import { rowAt } from '../column/to-rows.ts';
import { decide } from '../decide/decide.ts';
import { verdicts, type Verdict } from '../kernel/verdict.ts';

/** What the generated loop says. */
function decidedByKernel(policy: AnyFormula, { bound, rows }: Mixed): readonly Answer[] {
  const { verdicts: codes, result, after } = decide(policy, columnsOf(recordShapeOf(policy.input), rows), bound);
  return rows.map((_, row): Answer => {
    const verdict = verdicts[codes[row] as number] as Verdict;
    if (verdict !== 'decided') return verdict;
    return { result: rowAt(result, row), ...(after && { after: rowAt(after, row) }) };
  });
}

let engines: readonly Engine[] = [];
beforeAll(async () => {
  engines = await Promise.all([openDuckdb(), openPostgresql()]);
}, 180_000);
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

describe('two thousand records of each policy: the evaluator, the generated loop, DuckDB and PostgreSQL say the same', () => {
  it.each(formulas)(
    '%s',
    async (_, policy) => {
      await inTurn(populations(policy, 4, 400), async (population) => {
        const all = mixed(policy, population);
        const expected = referenceAnswers(policy, all);
        expect(decidedByKernel(policy, all)).toEqual(expected);
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
    const expected = decidedByKernel(policy, all);
    await inTurn(engines, async (engine) => {
      expect(await decidedBySql(engine, policy, all)).toEqual(expected);
    });
  });
});
